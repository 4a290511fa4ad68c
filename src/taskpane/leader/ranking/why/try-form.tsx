import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { RANKING_ACT_WORDS } from "../../../../i18n/ranking/ranking-act-texts";
import { type SingleChange } from "../../../../scoring/explanation/smallest-changes";
import { type ScoredBloc } from "../../../../scoring/summary/score-bloc";
import { type PaneSpeech } from "../../../pane-speech";
import { SHEETS } from "../../../session/known-sheets";
import { decisionStage, triedText, triedPoints } from "./tried-points";
import { toldOutcome } from "./told-swap";

/** Writes tried points with a reason; answers true when they were written. */
export type DecidePoints = (change: SingleChange, reason: string) => Promise<boolean>;

export interface TryFormProps {
  readonly scored: ScoredBloc;
  /** What is tried first. */
  readonly change: SingleChange;
  readonly nameOf: (unit: string) => string;
  readonly speech: PaneSpeech;
  readonly onDecide: DecidePoints;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Other points of one criterion: which ranks they would move, and a decision on them once a reason is given. */
export function TryForm(props: TryFormProps): ReactElement {
  const styles = useStyles();
  const { scored, change, nameOf, speech, onDecide } = props;
  const { attempt: words } = RANKING_ACT_WORDS[speech.language];
  const [typed, setTyped] = useState(triedText(change.to, speech.language));
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const points = triedPoints(typed, scored.template.precision);
  const tried = points === undefined ? undefined : { ...change, to: points };
  const isBlank = reason.trim() === "";
  const decide = (): void => {
    setAsked(true);
    if (tried !== undefined && !isBlank) void onDecide(tried, reason.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <Field
        label={words.points(nameOf(change.unit), change.criterion)}
        {...(points === undefined ? { validationMessage: words.noNumber } : {})}
      >
        <Input
          value={typed}
          inputMode="decimal"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      <p className={styles.line} role="status">
        {tried !== undefined && toldOutcome(scored, tried, nameOf, speech)}
      </p>
      <p className={styles.line}>
        {words.stage(SHEETS[speech.language].stages[decisionStage(change.stage)])}
      </p>
      <Field
        label={words.reason}
        {...(isAsked && isBlank ? { validationMessage: words.noReason } : {})}
      >
        <Input
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <Button className={styles.button} type="submit">
        {words.decide}
      </Button>
    </form>
  );
}
