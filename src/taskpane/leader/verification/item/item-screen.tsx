import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode } from "react";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { Screen } from "../../../frame/screen";
import { type LeaderScreenProps } from "../../leader-screen";
import { RankingStrip } from "../../ranking/ranking-strip";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { scoreText } from "./entry-text";
import { ItemCard } from "./item-card";
import { useItemChange } from "./use-item-change";
import { useVerdict } from "../evidence/use-verdict";
import { useSettling } from "./use-settling";

/** The id of the form, which the button at the foot submits. */
const FORM = "item";

export interface ItemScreenProps extends LeaderScreenProps {
  readonly item: Item;
  readonly stage: Stage;
  readonly booked: BookJob;
  /** How much is still to be done. */
  readonly status: ReactNode;
  readonly focused: boolean;
  /** True when other items are open still. */
  readonly hasNext: boolean;
  readonly onNext: () => void;
  /** Something is being typed that is not written yet. */
  readonly onTyping: () => void;
}

const useStyles = makeStyles({
  which: { display: "block", fontWeight: tokens.fontWeightSemibold },
  small: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One item, which is named where it never scrolls away, with its button always in the same place. */
export function ItemScreen(props: ItemScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, book, item, stage, booked, status, focused, hasNext, onNext } = props;
  const { onBack, onGo, onTyping } = props;
  const { title, item: words } = speech.words.verification;
  const settling = useSettling(item, stage, book);
  const judging = useVerdict(item, book);
  const change = useItemChange(item, stage, { ...settling, also: judging.apply }, booked);
  const { draft, acceptable } = settling;
  const write = async (): Promise<void> => {
    if (await change.write()) onNext();
  };
  const label =
    draft.settling === "accept" && acceptable !== undefined
      ? words.acceptNext(scoreText(acceptable, speech))
      : hasNext
        ? words.write
        : words.writeLast;
  return (
    <Screen
      speech={speech}
      title={title}
      onBack={onBack}
      status={
        <>
          <span className={styles.which}>{`${item.leaf.code} · ${item.unit.name}`}</span>
          <span className={styles.small}>{status}</span>
        </>
      }
      job={booked.job}
      foot={
        <>
          <RankingStrip speech={speech} book={book} onGo={onGo} />
          <Button appearance="primary" size="large" type="submit" form={FORM}>
            {label}
          </Button>
        </>
      }
    >
      <ItemCard
        item={item}
        stage={stage}
        book={book}
        speech={speech}
        booked={booked}
        settling={settling}
        judging={judging}
        change={change}
        form={FORM}
        focused={focused}
        onTyping={onTyping}
        onWrite={() => void write()}
      />
      {hasNext && (
        <Button size="small" onClick={onNext}>
          {words.next}
        </Button>
      )}
    </Screen>
  );
}
