import { numberText } from "../../../../basics/number-text";
import { takesPart } from "../../../../scoring/distribution/bloc-setup";
import { toNumber } from "../../../../scoring/points/points";
import { entriesOf, type Entry } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { entryScore, type LeafScore } from "../../../../scoring/verification/leaf-score";
import { officialEntry } from "../../../../scoring/verification/official-entry";
import { type EntryChange } from "../../../../scoring/verification/with-entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type PaneSpeech } from "../../../pane-speech";
import { figuresOf } from "../item/weighed";

/** One cell of the grid: what counts now, and what a pasted table would make of it. */
export interface ScoreCell {
  readonly code: string;
  readonly now: string;
  /** Undefined where nothing would be written. */
  readonly then: string | undefined;
}

/** One unit's line of the grid. */
export interface ScoreLine {
  readonly unit: string;
  readonly name: string;
  readonly cells: readonly ScoreCell[];
}

/** Points alone, or a sign for what has none: cells are narrow. */
function cellText(score: LeafScore | undefined, { words, language }: PaneSpeech): string {
  if (score?.kind === "points") return numberText(toNumber(score.points), language);
  return score?.kind === "na" ? words.verification.item.na : words.paste.empty;
}

/** The scores of the given criteria for every unit that takes part, as they are and as they would become. */
export function scoreLines(
  book: Pick<BlocBook, "template" | "bloc">,
  leaves: readonly Leaf[],
  changes: readonly EntryChange[],
  speech: PaneSpeech,
): readonly ScoreLine[] {
  const { bloc, template } = book;
  const columns = leaves.map((leaf) => ({ leaf, figures: figuresOf(book, leaf.code) }));
  const wanted = new Map(
    changes.map(({ unit, criterion, entry }) => [JSON.stringify([unit, criterion]), entry]),
  );
  return bloc.units.filter(takesPart).map(({ id, name }) => ({
    unit: id,
    name,
    cells: columns.map(({ leaf, figures }) => {
      const text = (entry: Entry | undefined): string =>
        cellText(entry && entryScore(entry, leaf, figures, template.precision), speech);
      const official = officialEntry(entriesOf(bloc.entries, id, leaf.code), "official");
      const entry = wanted.get(JSON.stringify([id, leaf.code]));
      return {
        code: leaf.code,
        now: text(official?.entry),
        then: entry === undefined ? undefined : text(entry),
      };
    }),
  }));
}
