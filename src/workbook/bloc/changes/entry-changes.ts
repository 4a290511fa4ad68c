import { sameEntry } from "../../../scoring/import/take-in";
import { entriesOf, type Entry, type Stage, STAGES } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type CellValue } from "../../plan/sheet-plan";
import { scoresKey, type ScoresKey, typedKeys } from "../scores/scores-layout";
import { entryCells } from "../scores/scores-values";
import { type BlocBook } from "../returned/bloc-book";
import { type ChangedContent } from "./changed-content";
import { type ChangeList, wantCells } from "./wanted-cells";

/** What the cells of a stage are to hold, every one of them. */
export function stageCells(
  entry: Entry | undefined,
  stage: Stage,
  leaf: Leaf,
  { words, places: { scorers } }: BlocBook,
): ReadonlyMap<ScoresKey, CellValue> {
  const keys: readonly ScoresKey[] = [
    `${stage}.target`,
    `${stage}.result`,
    ...typedKeys(stage, scorers),
    `${stage}.na`,
    `${stage}.reason`,
  ];
  const cells = entry && entryCells(entry, stage, leaf, { words, scorers });
  return new Map(keys.map((key) => [key, cells?.get(key) ?? ""]));
}

function citedFor(unit: string, leaf: Leaf, { received }: ChangedContent): string {
  return received.get(unit)?.citations.get(leaf.code) ?? "";
}

function wantedIn(
  unit: string,
  leaf: Leaf,
  { book, after, list }: { book: BlocBook; after: ChangedContent; list: ChangeList },
): ReadonlyMap<ScoresKey, CellValue> {
  const [old, now] = [book, after].map(({ bloc }) => entriesOf(bloc.entries, unit, leaf.code));
  const wanted = new Map<ScoresKey, CellValue>();
  for (const stage of STAGES) {
    const entry = now?.[stage];
    if (sameEntry(old?.[stage], entry)) continue;
    const scorers = entry?.kind === "typed" ? entry.points.length : 0;
    if (scorers > typedKeys(stage, book.places.scorers).length)
      list.reasons.push({ code: "scorersTooMany", unit, criterion: leaf.code, scorers });
    for (const [key, value] of stageCells(entry, stage, leaf, book)) wanted.set(key, value);
  }
  const citation = citedFor(unit, leaf, after);
  if (citation !== citedFor(unit, leaf, book)) wanted.set("self.evidence", citation);
  return wanted;
}

/**
 * What has to change on the scores sheet: of every entry that says something else all its cells, and the evidence cited.
 * An entry that could not be read and is still the same stays as it was typed.
 */
export function entryChanges(book: BlocBook, after: ChangedContent, list: ChangeList): void {
  const { scores } = book.places;
  for (const { id: unit } of book.bloc.units)
    for (const leaf of leavesOf(book.template.criteria)) {
      const wanted = wantedIn(unit, leaf, { book, after, list });
      if (wanted.size === 0) continue;
      const row = scores.rows.get(scoresKey(unit, leaf.id));
      if (row !== undefined) wantCells(scores, row, wanted, list);
      else
        list.reasons.push({
          code: "rowGone",
          sheet: scores.grid.name,
          unit,
          criterion: leaf.code,
        });
    }
}
