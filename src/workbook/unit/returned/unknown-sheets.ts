import { identitySheet } from "../../identity/identity-copies";
import { templateSheet } from "../../identity/read-template-sheet";
import { type UnitWords } from "../../look/sheet-words";
import { type Grid, type WorkbookGrids } from "../../plan/grid";
import { AWARD_KEYS } from "../awards/returned/award-reading";
import { CHOICES_SHEET } from "../choices-sheet";
import { type FormFinding } from "../form-note";
import { EVIDENCE_KEYS } from "../read-evidence";
import { FORM_KEYS } from "./read-form";
import { findTables } from "../../tables/table-sheet";

/** Sheets with something on them that no form was sent out with. */
export function unknownSheets(
  grids: WorkbookGrids,
  known: readonly UnitWords[],
): readonly FormFinding[] {
  const names = [CHOICES_SHEET, ...known.map(({ guide }) => guide.sheet)];
  const own = new Set<Grid | undefined>([
    identitySheet(grids),
    templateSheet(grids),
    ...findTables(grids, FORM_KEYS).map(({ grid }) => grid),
    ...findTables(grids, EVIDENCE_KEYS).map(({ grid }) => grid),
    ...findTables(grids, AWARD_KEYS).map(({ grid }) => grid),
  ]);
  return grids.sheets
    .filter((grid) => grid.rows.size > 0 && !own.has(grid) && !names.includes(grid.name))
    .map(({ name }) => ({ sheet: name, cell: "", criterion: "", code: "sheetUnknown" }));
}
