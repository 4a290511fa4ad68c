import { leavesOf } from "../../../scoring/template/criterion-tree";
import { scoresKey } from "../../../workbook/bloc/scores/scores-layout";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type WorkbookEvent } from "../../../workbook/plan/open-workbook";
import { type ItemKey } from "./items";

/** The item in whose row a cell of the scores sheet was selected; undefined for any other place. */
export function selectedItem(
  { bloc, template, places }: Pick<BlocBook, "bloc" | "template" | "places">,
  { sheet, range }: WorkbookEvent,
): ItemKey | undefined {
  const { scores } = places;
  if (sheet !== scores.grid.name) return undefined;
  const [key] = [...scores.rows].find(([, row]) => row === range.top) ?? [];
  if (key === undefined) return undefined;
  for (const { id: unit } of bloc.units)
    for (const { id, code } of leavesOf(template.criteria))
      if (scoresKey(unit, id) === key) return { unit, code };
  return undefined;
}
