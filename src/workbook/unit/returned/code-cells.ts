import { foldedName } from "../../../basics/folded-name";
import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { cellName } from "../../plan/cell-address";
import { cellAt, cellText } from "../../plan/grid-cells";
import { CODE_ROWS } from "../form/form-layout";
import { type CellPlace } from "../form-note";
import { type TableSheet } from "../../tables/table-sheet";

/** A cell in which a code of the form stands or is to stand; row and column count from 0. */
export interface CodeCell {
  readonly place: CellPlace;
  readonly row: number;
  readonly column: number;
  /** "" for a blank and for a formula without a result. */
  readonly text: string;
}

/** The cell for one of the codes: by the row's hidden id, else by its label; undefined where neither is there. */
export function codeCell(
  { grid, columns }: TableSheet<FormColumn>,
  kind: keyof typeof CODE_ROWS,
  known: readonly UnitWords[],
): CodeCell | undefined {
  const column = columns.get("points");
  if (column === undefined) return undefined;
  const textIn = (row: number, key: FormColumn): string => {
    const at = columns.get(key);
    return at === undefined ? "" : cellText(cellAt(grid, row, at));
  };
  const labels = known.map(({ form }) => foldedName(kind === "seal" ? form.seal : form.checkCode));
  const rows = [...grid.rows.keys()];
  const row =
    rows.find((each) => textIn(each, "id") === CODE_ROWS[kind]) ??
    rows.find((each) => labels.includes(foldedName(textIn(each, "title"))));
  if (row === undefined) return undefined;
  const place = { sheet: grid.name, cell: cellName(row, column), criterion: "" };
  return { place, row, column, text: textIn(row, "points") };
}
