import { toNumber } from "../../../../scoring/points/points";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type FormColumn } from "../../../look/sheet-words";
import { type GridCell } from "../../../plan/grid";
import { cellAt, cellText, isFilled } from "../../../plan/grid-cells";
import { idOf, type IdRow } from "../find-rows";
import { cellIn, type FormReading, placeOf } from "../form-reading";

function isMine({ criterion }: IdRow): boolean {
  return criterion.kind === "leaf" && criterion.scorer === "unit";
}

function statesMax({ kind, criterion }: IdRow): boolean {
  return kind !== "item" && criterion.max !== null && criterion.section !== "condition";
}

/** Where a unit answers for one of its own criteria, and where the form shows what comes of it. */
function answerColumns({ rule }: Leaf): readonly FormColumn[] {
  return [
    "na",
    "evidence",
    "explanation",
    "check",
    ...rule.fields.flatMap((field): readonly FormColumn[] => {
      if (field.shape === "ticks") return [];
      return field.place === "target" ? ["target", "share"] : [field.place];
    }),
  ];
}

/** The columns in which a row of the form has anything, or asks for it. */
function askedColumns(row: IdRow, scored: boolean): ReadonlySet<FormColumn> {
  const asked = new Set<FormColumn>(row.kind === "item" ? ["title"] : ["code", "title"]);
  if (statesMax(row)) asked.add("max");
  if (scored) asked.add("points");
  if (row.kind === "item" && isMine(row)) asked.add("result").add("check");
  if (row.kind === "leaf") {
    asked.add("state");
    if (isMine(row)) for (const key of answerColumns(row.criterion)) asked.add(key);
  }
  return asked;
}

/** The form computes these itself: what stands there instead of a formula was typed. */
function typedOver(key: FormColumn, cell: GridCell, { labels }: FormReading): boolean {
  if (key !== "share" && key !== "state" && key !== "check") return false;
  return !cell.computed && !labels.isOwn(key, cellText(cell));
}

function noteStrayCells(row: IdRow, at: number, reading: FormReading): void {
  const { sheet, labels, notes } = reading;
  const asked = askedColumns(row, labels.scored.has(idOf(row)));
  const others = row.criterion.kind === "leaf" && !isMine(row);
  const keys = new Map([...sheet.columns].map(([key, column]) => [column, key]));
  const expected = (key: FormColumn, cell: GridCell): boolean =>
    key === "id" || (asked.has(key) && !typedOver(key, cell, reading));
  for (const [column, cell] of sheet.grid.rows.get(at) ?? []) {
    const key = keys.get(column);
    if (!isFilled(cell) || (key !== undefined && expected(key, cell))) continue;
    const code = others && key !== undefined ? "notYours" : "notTaken";
    const place = placeOf(reading, at, column, row.criterion.code);
    notes.findings.push({ ...place, code, given: cellText(cell) });
  }
}

function noteLabels(row: IdRow, at: number, reading: FormReading): void {
  const { sheet, labels, found, notes } = reading;
  const { code, title } = row.criterion;
  const id = idOf(row);
  const foundByTitle = found.foundBy.get(id) === "title";
  const given = (key: FormColumn): string => cellText(cellIn(reading, at, key));
  const changed = (key: FormColumn, expected: string): void => {
    const place = placeOf(reading, at, key, code);
    notes.findings.push({ ...place, code: "labelChanged", given: given(key), expected });
  };
  if (row.kind !== "item" && !foundByTitle && sheet.columns.has("code") && given("code") !== code)
    changed("code", code);
  if (!sheet.columns.has("title") || labels.isTitle(id, given("title"))) return;
  changed("title", row.kind === "item" ? row.item.label : title);
}

function noteMax(row: IdRow, at: number, reading: FormReading): void {
  const { criterion } = row;
  if (!statesMax(row) || criterion.max === null) return;
  const column = reading.sheet.columns.get("max");
  if (column === undefined) return;
  const given = cellText(cellAt(reading.sheet.grid, at, column));
  if (given === String(toNumber(criterion.max))) return;
  const place = placeOf(reading, at, "max", criterion.code);
  reading.notes.findings.push({ ...place, code: "maxChanged", given, max: criterion.max });
}

/**
 * Notes in what a row of the form is not as it was sent out: how it was found, its code, title and maximum, and
 * whatever stands where nothing is asked for or where others answer.
 */
export function checkRow(row: IdRow, reading: FormReading): void {
  const { found, notes } = reading;
  const { code } = row.criterion;
  const id = idOf(row);
  const at = found.rows.get(id);
  if (at === undefined) {
    notes.findings.push({ ...placeOf(reading, undefined, "title", code), code: "rowMissing" });
    return;
  }
  const by = found.foundBy.get(id);
  if (by !== undefined)
    notes.findings.push({ ...placeOf(reading, at, "title", code), code: "rowFoundBy", by });
  noteLabels(row, at, reading);
  noteMax(row, at, reading);
  noteStrayCells(row, at, reading);
}
