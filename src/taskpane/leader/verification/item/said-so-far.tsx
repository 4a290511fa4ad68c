import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { STAGES } from "../../../../scoring/self-assessment/entry";
import { entryScore } from "../../../../scoring/verification/leaf-score";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { type Item } from "../items";
import { entryText, scoreText } from "./entry-text";
import { figuresOf } from "./weighed";

export interface SaidSoFarProps {
  readonly item: Item;
  readonly book: BlocBook;
  readonly speech: PaneSpeech;
}

const useStyles = makeStyles({
  stage: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  points: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What each stage has said about an item, with what it gives: the last one counts. */
export function SaidSoFar({ item, book, speech }: SaidSoFarProps): ReactElement {
  const styles = useStyles();
  const { entries, leaf } = item;
  const { stages, item: words } = speech.words.verification;
  const figures = figuresOf(book, leaf.code);
  const said = STAGES.filter((stage) => entries[stage] !== undefined);
  return (
    <div>
      {said.length === 0 && <p className={styles.stage}>{words.nothingSaid}</p>}
      {said.map((stage) => {
        const entry = entries[stage];
        if (entry === undefined) return null;
        const score = entryScore(entry, leaf, figures, book.template.precision);
        return (
          <div key={stage}>
            <p className={styles.stage}>
              <span className={styles.name}>{`${stages[stage]}: `}</span>
              {entry.kind === "inputs" && `${entryText(entry, leaf, speech)} → `}
              <span className={styles.points}>{scoreText(score, speech)}</span>
            </p>
            {entry.reason !== "" && (
              <p className={styles.reason}>{words.explanation(entry.reason)}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
