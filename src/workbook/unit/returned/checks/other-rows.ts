import { foldedName } from "../../../../basics/folded-name";
import { type FormColumn, type UnitWords } from "../../../look/sheet-words";
import { type GridCell } from "../../../plan/grid";
import { cellText, isFilled } from "../../../plan/grid-cells";
import { checkTotal } from "./check-points";
import { type FormReading, placeOf } from "../form-reading";

interface RowCell {
  readonly key: FormColumn | undefined;
  readonly cell: GridCell;
  readonly text: string;
}

/** What people see in a row: everything but the hidden ids and the numbers of the check code. */
function visibleCells(row: number, { sheet }: FormReading): readonly RowCell[] {
  const keys = new Map([...sheet.columns].map(([key, column]) => [column, key]));
  return [...(sheet.grid.rows.get(row) ?? [])]
    .map(([column, cell]) => ({ key: keys.get(column), cell, text: cellText(cell) }))
    .filter(({ key, cell }) => key !== "id" && key !== "check" && isFilled(cell));
}

function joined(cells: readonly RowCell[]): string {
  return cells
    .map(({ text }) => text)
    .filter((text) => text !== "")
    .join(" | ");
}

function isOwn({ key, text }: RowCell, { labels }: FormReading): boolean {
  return key !== undefined && labels.isOwn(key, text);
}

/** True for one of the form's labels, word for word; in other letters only where a figure stands beside it. */
function isLabelled(
  cells: readonly RowCell[],
  { known }: FormReading,
  labelsOf: (words: UnitWords) => readonly string[],
): boolean {
  const title = cells.find(({ key }) => key === "title")?.text ?? "";
  const labels = known.flatMap(labelsOf);
  if (labels.includes(title)) return true;
  const hasFigure = cells.some(({ key }) => key === "points");
  return hasFigure && labels.map(foldedName).includes(foldedName(title));
}

/** What stands beside these labels is ours too: the total, how many criteria are open, the codes. */
function figureLabels({ form }: UnitWords): readonly string[] {
  return [form.total, form.missingCount, form.checkCode, form.seal];
}

/** In a row of ours with a figure the figure is ours too. */
function noteForeignCells(row: number, cells: readonly RowCell[], reading: FormReading): void {
  const hasFigure = isLabelled(cells, reading, figureLabels);
  const hasDay = isLabelled(cells, reading, ({ form }) => [form.dataUntil]);
  for (const each of cells) {
    const isFigure = (each.key === "points" && hasFigure) || (each.key === "target" && hasDay);
    if (isFigure || isOwn(each, reading)) continue;
    const place = placeOf(reading, row, each.cell.column, "");
    reading.notes.findings.push({ ...place, code: "notTaken", given: each.text });
  }
}

/**
 * Looks at the rows that belong to no criterion. Those that the form has itself (its head, how a criterion is scored,
 * totals, notes, signatures) are told by their texts, in whatever language and place; what else stands in them is
 * noted. Any other row is noted as a whole, and so is a second row for the same criterion: nothing typed is lost.
 */
export function checkOtherRows(reading: FormReading): void {
  const { found, notes } = reading;
  for (const { code, row } of found.repeated) {
    const given = joined(visibleCells(row, reading));
    notes.findings.push({ ...placeOf(reading, row, "title", code), code: "rowRepeated", given });
  }
  for (const row of found.others) {
    const cells = visibleCells(row, reading);
    const [first] = cells;
    if (first === undefined) continue;
    if (!cells.some((each) => each.key !== "state" && isOwn(each, reading))) {
      const place = placeOf(reading, row, first.cell.column, "");
      notes.findings.push({ ...place, code: "rowUnknown", given: joined(cells) });
      continue;
    }
    noteForeignCells(row, cells, reading);
    if (isLabelled(cells, reading, ({ form }) => [form.total])) checkTotal(row, reading);
  }
}
