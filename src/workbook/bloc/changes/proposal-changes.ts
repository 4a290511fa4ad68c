import { type BlocResult } from "../../../scoring/summary/score-bloc";
import { type Template } from "../../../scoring/template/template";
import { type CellValue } from "../../plan/sheet-plan";
import { type BlocBook } from "../returned/bloc-book";
import { type ChangedContent } from "./changed-content";
import { type ChangeList, wantCells } from "./wanted-cells";

function proposalCells(
  unit: string,
  result: BlocResult,
  { awards }: Template,
): ReadonlyMap<string, CellValue> {
  const standing = result.standings.find(({ id }) => id === unit);
  const award = awards.find(({ key }) => key === result.awards.get(unit));
  return new Map<string, CellValue>([
    ["award", award?.label ?? ""],
    ["rankProposed", standing?.rank ?? ""],
    ["bandProposed", standing?.band.label ?? ""],
  ]);
}

/** What has to change on the summary: awards proposed, with the ranks and classes from which they follow. */
export function proposalChanges(
  { places: { summary } }: BlocBook,
  { result, template, bloc }: ChangedContent,
  list: ChangeList,
): void {
  if (summary === undefined || result === undefined) return;
  for (const { id } of bloc.units) {
    const row = summary.rows.get(id);
    if (row !== undefined) wantCells(summary, row, proposalCells(id, result, template), list);
  }
}
