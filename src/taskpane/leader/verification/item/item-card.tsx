import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { enterScores } from "../../../../actions/bloc/enter-scores";
import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { scoresKey } from "../../../../workbook/bloc/scores/scores-layout";
import { type PaneSpeech } from "../../../pane-speech";
import { toldChange } from "../../change-told";
import { cellOf } from "../../row-place";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { citedEvidence } from "./cited-evidence";
import { scoreText } from "./entry-text";
import { EvidenceLines } from "./evidence-lines";
import { SaidSoFar } from "./said-so-far";
import { SettleForm } from "./settle-form";
import { toldEntry } from "./told-entry";
import { useSettling } from "./use-settling";
import { WeighedLine } from "./weighed-line";

export interface ItemCardProps {
  readonly item: Item;
  readonly stage: Stage;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly booked: BookJob;
  /** The id of the form, which the button at the foot submits. */
  readonly form: string;
  /** True where the item was stepped into from here, and not by selecting a cell. */
  readonly focused: boolean;
  /** A score was written: on to the next item. */
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: "none",
  },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  how: { paddingLeft: tokens.spacingHorizontalL, margin: 0 },
});

/** One item: what was said about it, on which evidence, and how it is scored. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const styles = useStyles();
  const { item, stage, book, speech, booked, form, focused, onWritten } = props;
  const { unit, leaf, entries } = item;
  const { item: words, stages } = speech.words.verification;
  const settling = useSettling(item, stage, book);
  const { draft, setDraft, entry, after, acceptable, weighed } = settling;
  const [tried, setTried] = useState(false);
  const change = (value: Entry | undefined): Promise<boolean> =>
    booked.change(
      (now) => enterScores(now, [{ unit: unit.id, criterion: leaf.code, stage, entry: value }]),
      {
        done: (told) =>
          value === undefined
            ? told.words.verification.item.takenBack(unit.name, leaf.code)
            : told.words.verification.item.written(
                unit.name,
                leaf.code,
                scoreText(weighed.score, told),
              ),
        undone: (told) => told.words.verification.item.undone,
        refused: toldChange,
      },
    );
  const write = async (): Promise<void> => {
    setTried(true);
    if (entry.ok && after.ok && (await change(entry.value))) onWritten();
  };
  const cell = cellOf(book.places.scores, scoresKey(unit.id, leaf.id), `${stage}.points`);
  const max = words.max(numberText(toNumber(leaf.max), speech.language));
  return (
    <>
      <div>
        <h2 className={styles.heading}>{`${leaf.code} ${leaf.title}`}</h2>
        <p className={styles.about}>
          {leaf.section === "condition" ? unit.name : `${unit.name} · ${max}`}
        </p>
      </div>
      <SaidSoFar item={item} book={book} speech={speech} />
      {leaf.scorer === "unit" && (
        <EvidenceLines
          evidence={citedEvidence(book.received.get(unit.id), leaf.code)}
          words={words}
        />
      )}
      <SettleForm
        id={form}
        leaf={leaf}
        draft={draft}
        acceptable={acceptable && scoreText(acceptable, speech)}
        problems={tried && !after.ok ? toldEntry(after.problems, speech) : []}
        speech={speech}
        focused={focused}
        onChange={setDraft}
        onWrite={() => void write()}
      />
      {weighed.score !== undefined && <WeighedLine weighed={weighed} speech={speech} />}
      <details>
        <summary>{words.how}</summary>
        <ul className={styles.how}>
          {leaf.rule.wording(speech.language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      <div>
        {cell !== undefined && (
          <Link
            as="button"
            onClick={() => {
              booked.show(cell.sheet, cell.range);
            }}
          >
            {words.showCell}
          </Link>
        )}
      </div>
      {entries[stage] !== undefined && (
        <Button size="small" onClick={() => void change(undefined)}>
          {words.takeBack(stages[stage])}
        </Button>
      )}
    </>
  );
}
