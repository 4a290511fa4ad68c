import { Field, Input } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type IntakeWords } from "../../../i18n/pane/intake/intake-words";

export interface DayFieldProps {
  readonly typed: string;
  readonly isDay: boolean;
  readonly words: IntakeWords;
  readonly onType: (typed: string) => void;
}

/** The day on which the forms came in, from which days late are counted. */
export function DayField({ typed, isDay, words, onType }: DayFieldProps): ReactElement {
  return (
    <Field
      orientation="horizontal"
      size="small"
      label={words.dayLabel}
      hint={words.dayHint}
      {...(isDay ? {} : { validationMessage: words.dayWrong })}
    >
      <Input
        size="small"
        value={typed}
        onChange={(_, { value }) => {
          onType(value);
        }}
      />
    </Field>
  );
}
