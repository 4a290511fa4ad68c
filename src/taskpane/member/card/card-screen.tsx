import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { toNumber } from "../../../scoring/points/points";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Leaf } from "../../../scoring/template/criterion";
import { Screen } from "../../frame/screen";
import { type PaneSpeech } from "../../pane-speech";
import { type MemberScreenProps } from "../member-screen";
import { AnswerCard } from "./answer-card";
import { type CardProps } from "./card-props";
import { OthersCard } from "./others-card";
import { useAnswer } from "./use-answer";

/** The id of the form, which the button at the foot submits. */
const FORM = "answer";

export type CardScreenProps = Omit<CardProps, "answering">;

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", justifyContent: "space-between" },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

function titleOf({ code, max, section }: Leaf, { words, language }: PaneSpeech): string {
  const { card } = words.member;
  const most = numberText(toNumber(max), language);
  if (section === "condition") return card.condition(code);
  return section === "penalty" ? card.penalty(code, most) : card.title(code, most);
}

/** The unit's own criteria around one of them; others have none around. */
function neighbours(
  { form }: MemberScreenProps,
  code: string,
): { readonly at: number; readonly own: readonly Leaf[] } {
  const own = leavesOf(form.template.criteria).filter(({ scorer }) => scorer === "unit");
  return { at: own.findIndex((each) => each.code === code), own };
}

/** One criterion in the flow: how it is scored, the answer with what it gives, evidence, explanation, and the next. */
export function CardScreen(props: CardScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, form, job, leaf, focused, onGo, onBack } = props;
  const words = speech.words.member.card;
  const answering = useAnswer(props, leaf);
  const { at, own } = neighbours(props, leaf.code);
  const [before, after] = [own[at - 1], at < 0 ? undefined : own[at + 1]];
  const isOwn = at >= 0;
  const isOpen = isOwn && form.seal.printed === null;
  const go = (next: Leaf | undefined): void => {
    const place = next && form.places.get(next.code);
    if (place !== undefined) job.show(place);
    onGo(next === undefined ? { at: "left" } : { at: "card", code: next.code, focused: true });
  };
  const finish = async (): Promise<void> => {
    if (!isOpen || !answering.isChanged || (await answering.write())) go(after);
  };
  const step = (next: Leaf | undefined, label: (code: string) => string): ReactElement => (
    <Button
      appearance="subtle"
      size="small"
      disabled={next === undefined}
      aria-label={label(next?.code ?? "")}
      title={label(next?.code ?? "")}
      icon={next === before ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      onClick={() => {
        go(next);
      }}
    />
  );
  const status = isOwn && (
    <div className={styles.line}>
      {step(before, words.before)}
      <span className={styles.place}>{words.place(at + 1, own.length)}</span>
      {step(after, words.after)}
    </div>
  );
  const last = after === undefined ? words.writeLast : words.write;
  return (
    <Screen
      speech={speech}
      title={titleOf(leaf, speech)}
      onBack={onBack}
      status={isOwn ? status : undefined}
      job={job.job}
      foot={
        isOwn ? (
          <Button appearance="primary" size="large" type="submit" form={FORM}>
            {answering.isChanged || after === undefined ? last : words.next}
          </Button>
        ) : undefined
      }
    >
      {isOwn ? (
        <AnswerCard
          {...props}
          id={FORM}
          focused={focused}
          answering={answering}
          onFinish={() => void finish()}
        />
      ) : (
        <OthersCard leaf={leaf} form={form} speech={speech} />
      )}
    </Screen>
  );
}
