import { Field, Input } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type SlipsWords } from "../../../i18n/slips/slip-pane-words";

export interface DueFieldProps {
  readonly typed: string;
  readonly isDay: boolean;
  readonly words: SlipsWords;
  readonly onType: (typed: string) => void;
}

/** By when slips are to be answered. */
export function DueField({ typed, isDay, words, onType }: DueFieldProps): ReactElement {
  return (
    <Field
      label={words.dueLabel}
      hint={words.dueHint}
      {...(isDay ? {} : { validationMessage: words.dueWrong })}
    >
      <Input
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
