import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type Stage } from "../../../../scoring/self-assessment/entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { scoresKey } from "../../../../workbook/bloc/scores/scores-layout";
import { type PaneSpeech } from "../../../pane-speech";
import { cellOf } from "../../row-place";
import { type BookJob } from "../../use-book-job";
import { type Item } from "../items";
import { citedEvidence } from "../evidence/cited-evidence";
import { scoreText } from "./entry-text";
import { EvidenceLines } from "../evidence/evidence-lines";
import { EvidenceVerdict } from "../evidence/evidence-verdict";
import { type Judging } from "../evidence/use-verdict";
import { UnitExplanation } from "../evidence/unit-explanation";
import { SaidSoFar } from "./said-so-far";
import { SettleForm } from "./settle-form";
import { type ItemChange } from "./use-item-change";
import { type Settling } from "./use-settling";
import { WeighedLine } from "./weighed-line";

export interface ItemCardProps {
  readonly item: Item;
  readonly stage: Stage;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
  readonly booked: BookJob;
  readonly settling: Settling;
  readonly judging: Judging;
  readonly change: ItemChange;
  /** The id of the form, which the button at the foot submits. */
  readonly form: string;
  /** True where the item was stepped into from here, and not by selecting a cell. */
  readonly focused: boolean;
  readonly onTyping: () => void;
  readonly onWrite: () => void;
}

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  how: { paddingLeft: tokens.spacingHorizontalL, margin: 0 },
});

/** One item: what was said about it, on which evidence, and how it is scored. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const styles = useStyles();
  const { item, stage, book, speech, booked, settling, judging, change, form, focused } = props;
  const { onTyping, onWrite } = props;
  const { unit, leaf, entries } = item;
  const { item: words, stages } = speech.words.verification;
  const { draft, setDraft, acceptable, weighed } = settling;
  const cell = cellOf(book.places.scores, scoresKey(unit.id, leaf.id), `${stage}.points`);
  return (
    <>
      <div>
        <h2 className={styles.heading}>{leaf.title}</h2>
        {leaf.section !== "condition" && (
          <p className={styles.about}>
            {words.max(numberText(toNumber(leaf.max), speech.language))}
          </p>
        )}
      </div>
      <SaidSoFar item={item} book={book} speech={speech} />
      {leaf.scorer === "unit" && (
        <EvidenceLines
          evidence={citedEvidence(book.received.get(unit.id), leaf.code)}
          words={words}
        />
      )}
      <UnitExplanation item={item} book={book} speech={speech} />
      <SettleForm
        id={form}
        leaf={leaf}
        draft={draft}
        acceptable={acceptable && scoreText(acceptable, speech)}
        problems={change.problems(speech)}
        speech={speech}
        focused={focused}
        onChange={(typed) => {
          onTyping();
          setDraft(typed);
        }}
        onWrite={onWrite}
      />
      {weighed.score !== undefined && <WeighedLine weighed={weighed} speech={speech} />}
      {leaf.scorer === "unit" && (
        <EvidenceVerdict
          item={item}
          judging={judging}
          speech={speech}
          booked={booked}
          onTyping={onTyping}
        />
      )}
      <details>
        <summary>{words.how}</summary>
        <ul className={styles.how}>
          {leaf.rule.wording(speech.language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {cell !== undefined && (
        <div>
          <Link
            as="button"
            onClick={() => {
              booked.show(cell.sheet, cell.range);
            }}
          >
            {words.showCell}
          </Link>
        </div>
      )}
      {entries[stage] !== undefined && (
        <Button size="small" onClick={() => void change.takeBack()}>
          {words.takeBack(stages[stage])}
        </Button>
      )}
    </>
  );
}
