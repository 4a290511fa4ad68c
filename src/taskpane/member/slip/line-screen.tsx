import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, type ReactElement } from "react";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type SlipAnswer } from "../../../scoring/import/slips/slip";
import { isSame } from "../../../scoring/verification/reverted";
import { type ReturnedLine } from "../../../workbook/slip/returned/read-slip";
import { LONGEST_ANSWER } from "../../../workbook/slip/slip-layout";
import { Screen } from "../../frame/screen";
import { type PaneSpeech } from "../../pane-speech";
import { LineAbout } from "./line-about";
import { type SlipJob } from "./use-slip-job";

/** The id of the form, which the button at the foot submits. */
const FORM = "explanation";

export interface LineScreenProps {
  readonly speech: PaneSpeech;
  readonly job: SlipJob;
  readonly line: ReturnedLine;
  /** What is being typed, or what the cells say. */
  readonly draft: SlipAnswer;
  readonly hasNext: boolean;
  /** Keeps what is being typed; undefined when it is written. */
  readonly onDraft: (draft: SlipAnswer | undefined) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** One line of a slip: what was claimed and given, and the unit's answer. */
export function LineScreen(props: LineScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, job, line, draft, hasNext, onDraft, onNext, onBack } = props;
  const { form: words, slips } = SLIP_SPEECH[speech.language];
  const isChanged = !isSame(draft, line.answer);
  const finish = async (): Promise<void> => {
    if (isChanged) {
      if (!(await job.write(line, draft))) return;
      onDraft(undefined);
    }
    onNext();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void finish();
  };
  return (
    <Screen
      speech={speech}
      title={`${words.title} · ${line.code}`}
      onBack={onBack}
      job={job.job}
      foot={
        <Button appearance="primary" size="large" type="submit" form={FORM}>
          {isChanged ? words.write : hasNext ? words.next : words.done}
        </Button>
      }
    >
      <LineAbout line={line} speech={speech} />
      <form id={FORM} className={styles.form} onSubmit={submit}>
        <Field label={words.agreement}>
          <RadioGroup
            value={draft.agreement}
            onChange={(_, { value }) => {
              if (value === "agrees" || value === "disagrees")
                onDraft({ ...draft, agreement: value });
            }}
          >
            <Radio value="agrees" label={slips.said.agreed} />
            <Radio value="disagrees" label={slips.said.disagreed} />
          </RadioGroup>
        </Field>
        <Field label={words.explanation} required={draft.agreement === "disagrees"}>
          <Textarea
            rows={4}
            maxLength={LONGEST_ANSWER}
            value={draft.explanation}
            onChange={(_, { value }) => {
              onDraft({ ...draft, explanation: value });
            }}
          />
        </Field>
        <Field label={words.more}>
          <Textarea
            rows={2}
            maxLength={LONGEST_ANSWER}
            value={draft.evidence}
            onChange={(_, { value }) => {
              onDraft({ ...draft, evidence: value });
            }}
          />
        </Field>
      </form>
      <div>
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            job.show(line);
          }}
        >
          {words.show}
        </Button>
      </div>
    </Screen>
  );
}
