import { Field, Select } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type VerificationWords } from "../../../i18n/pane/verification/verification-words";
import { type Stage } from "../../../scoring/self-assessment/entry";

/** The stages at which the leader's side enters scores. */
const STAGES: readonly Stage[] = ["cross", "verified", "meeting"];

export interface StageSelectProps {
  readonly stage: Stage;
  readonly words: VerificationWords;
  readonly onChange: (stage: Stage) => void;
}

/** At which stage scores are written from now on. */
export function StageSelect({ stage, words, onChange }: StageSelectProps): ReactElement {
  return (
    <Field label={words.stageLabel} orientation="horizontal" size="small">
      <Select
        size="small"
        value={stage}
        onChange={(_, { value }) => {
          onChange(STAGES.find((each) => each === value) ?? stage);
        }}
      >
        {STAGES.map((each) => (
          <option key={each} value={each}>
            {words.stages[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
