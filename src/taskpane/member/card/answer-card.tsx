import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactElement, useEffect, useRef } from "react";
import { textOf } from "../../../i18n/messages/texts";
import { ProblemList } from "../../frame/problem-list";
import { AnswerFields, ExplanationField } from "./answer-fields";
import { CardEvidence } from "./card-evidence";
import { type CardProps } from "./card-props";
import { LeafHead } from "./leaf-head";
import { scoreText } from "./score-text";

export interface AnswerCardProps extends CardProps {
  /** By which the button at the foot submits it. */
  readonly id: string;
  readonly onFinish: () => void;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  gives: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the form's cells say that cannot be taken, and what the card does about it. */
function standing({ form, leaf, speech }: CardProps): readonly string[] {
  const wrong = form.problems.filter(({ criterion }) => criterion === leaf.code);
  if (wrong.length === 0) return [];
  return [
    ...wrong.map((note) => textOf(speech.messages.problems, note)),
    speech.words.member.card.replaced,
  ];
}

/** What the form still reminds of; a criterion that is not answered at all needs no reminder here. */
function reminding({ form, leaf, speech }: CardProps): readonly string[] {
  return form.reminders
    .filter(({ criterion, code }) => criterion === leaf.code && code !== "leafBlank")
    .map((note) => textOf(speech.messages.reminders, note));
}

/** The unit's own criterion: its answer, what it gives, evidence and explanation. Enter writes and goes on. */
export function AnswerCard(props: AnswerCardProps): ReactElement {
  const styles = useStyles();
  const { speech, form, job, leaf, focused, id, answering, onFinish } = props;
  const words = speech.words.member.card;
  const { draft, setDraft, isChanged, score, problems } = answering;
  const isSealed = form.seal.printed !== null;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) element.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [focused]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onFinish();
  };
  // Enter on a list of choices submits nothing by itself.
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    onFinish();
  };
  const place = form.places.get(leaf.code);
  return (
    <form ref={element} id={id} className={styles.form} onSubmit={submit} onKeyDown={onKey}>
      <LeafHead leaf={leaf} speech={speech} />
      {isSealed ? (
        <ProblemList intent="info" texts={[words.sealed]} />
      ) : (
        <>
          <ProblemList intent="warning" texts={isChanged ? [] : standing(props)} />
          <AnswerFields leaf={leaf} draft={draft} speech={speech} onChange={setDraft} />
        </>
      )}
      <div className={styles.gives} role="status">{`→ ${scoreText(score, speech)}`}</div>
      <ProblemList texts={problems} />
      {!isSealed && (
        <>
          <CardEvidence {...props} />
          <ExplanationField draft={draft} speech={speech} onChange={setDraft} onEnter={onFinish} />
        </>
      )}
      <ProblemList intent="warning" texts={isChanged ? [] : reminding(props)} />
      <div className={styles.quiet}>
        {place !== undefined && (
          <Button
            appearance="subtle"
            size="small"
            onClick={() => {
              job.show(place);
            }}
          >
            {words.showCell}
          </Button>
        )}
        {!isSealed && (
          <Button appearance="subtle" size="small" onClick={answering.clear}>
            {words.clear}
          </Button>
        )}
      </div>
    </form>
  );
}
