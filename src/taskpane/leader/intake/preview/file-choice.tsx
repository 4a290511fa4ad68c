import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type IntakeWords } from "../../../../i18n/pane/intake/intake-words";
import { type FileChoice as Choice } from "./intake-preview";

export interface FileChoiceProps {
  readonly choices: readonly Choice[];
  readonly words: IntakeWords;
  readonly onChoose: (fingerprint: string) => void;
}

/** Asks which of a unit's files counts; all of them stay recorded. */
export function FileChoice({ choices, words, onChoose }: FileChoiceProps): ReactElement {
  const counting = choices.find(({ counts }) => counts)?.fingerprint ?? "";
  return (
    <Field label={words.choice}>
      <RadioGroup
        value={counting}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {choices.map(({ fingerprint, file }) => (
          <Radio
            key={fingerprint}
            value={fingerprint}
            label={fingerprint === "" ? words.countsNow(file) : words.countsThis(file)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
