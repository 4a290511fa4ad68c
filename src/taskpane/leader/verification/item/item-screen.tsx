import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode } from "react";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { Screen } from "../../../frame/screen";
import { type LeaderScreenProps } from "../../leader-screen";
import { RankingStrip } from "../../ranking/ranking-strip";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { ItemCard } from "./item-card";

/** The id of the form, which the button at the foot submits. */
const FORM = "item";

export interface ItemScreenProps extends LeaderScreenProps {
  readonly item: Item;
  readonly stage: Stage;
  readonly booked: BookJob;
  readonly status: ReactNode;
  readonly focused: boolean;
  /** True when other items are open still. */
  readonly hasNext: boolean;
  readonly onNext: () => void;
}

/** One item, with its button always in the same place. */
export function ItemScreen(props: ItemScreenProps): ReactElement {
  const { speech, book, item, stage, booked, status, focused, hasNext, onNext } = props;
  const { onBack, onGo } = props;
  const { title, item: words } = speech.words.verification;
  return (
    <Screen
      speech={speech}
      title={title}
      onBack={onBack}
      status={status}
      job={booked.job}
      foot={
        <>
          <RankingStrip speech={speech} book={book} onGo={onGo} />
          <Button appearance="primary" size="large" type="submit" form={FORM}>
            {hasNext ? words.write : words.writeLast}
          </Button>
        </>
      }
    >
      <ItemCard
        key={`${item.unit.id} ${item.leaf.code} ${stage}`}
        item={item}
        stage={stage}
        book={book}
        speech={speech}
        booked={booked}
        form={FORM}
        focused={focused}
        onWritten={onNext}
      />
      {hasNext && (
        <Button size="small" onClick={onNext}>
          {words.next}
        </Button>
      )}
    </Screen>
  );
}
