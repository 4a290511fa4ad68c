import { type TableCells } from "../cells/table-cells";
import { type TableColumn } from "../criteria-table";
import { type Headings, repeatsHeadings } from "../columns/find-headings";
import { isRemark, isTotal, namesConditions } from "./row-words";
import { columnsByRole, tableLine, type TableLine } from "./table-line";

type PlainKind = "blank" | "heading" | "ignored" | "note";

/** A row of the chosen cells, as far as it can be told by itself; `entry` may become a criterion. */
export type GatheredRow =
  | { readonly kind: PlainKind; readonly row: number }
  | { readonly kind: "total" | "entry"; readonly row: number; readonly line: TableLine };

function hasFigures({ points, bonus, penalty }: TableLine): boolean {
  return [points, bonus, penalty].some(({ kind }) => kind !== "blank" && kind !== "unreadable");
}

/** What a row is for its place among the headings; undefined for a row of the table itself. */
function outsideKind(cells: TableCells, headings: Headings, row: number): PlainKind | undefined {
  const [first] = headings.rows;
  if (cells.columns.every((column) => cells.text(row, column) === "")) return "blank";
  if (first !== undefined && row < first) return "ignored";
  return headings.rows.includes(row) || repeatsHeadings(cells, headings, row)
    ? "heading"
    : undefined;
}

function rowOf(line: TableLine): GatheredRow {
  const { row } = line;
  const [title = line.printed] = line.titles;
  if (title === "") return { kind: "ignored", row };
  if (line.codes.length === 0 && isTotal(title)) return { kind: "total", row, line };
  if (isRemark(title) && !hasFigures(line)) return { kind: "note", row };
  return { kind: "entry", row, line };
}

function isConditions(row: GatheredRow): boolean {
  return row.kind === "entry" && row.line.titles.some(namesConditions);
}

/** Below the last figure and code stand remarks and signatures; below a remark nothing without figures counts. */
function withoutTail(rows: readonly GatheredRow[]): readonly GatheredRow[] {
  const lastWith = (holds: (line: TableLine) => boolean): number =>
    Math.max(
      -1,
      ...rows.flatMap((each, index) => ("line" in each && holds(each.line) ? [index] : [])),
    );
  const lastFigure = lastWith(hasFigures);
  const lastCode = lastWith(({ codes }) => codes.length > 0);
  const remark = rows.findIndex((each, index) => index > lastFigure && each.kind === "note");
  const conditions = rows.findIndex(isConditions);
  const gap = rows.findIndex(({ kind }, index) => index > conditions && kind !== "entry");
  const lastCondition = conditions < 0 ? -1 : (gap < 0 ? rows.length : gap) - 1;
  const end = remark >= 0 ? remark : Math.max(lastFigure, lastCode, lastCondition) + 1;
  return rows.map((each, index) =>
    index >= end && each.kind === "entry" ? { kind: "note", row: each.row } : each,
  );
}

/** Takes every chosen row for what it can be. */
export function gatherRows(
  cells: TableCells,
  columns: readonly TableColumn[],
  headings: Headings,
): readonly GatheredRow[] {
  const byRole = columnsByRole(columns);
  const rows = cells.rows.map((row): GatheredRow => {
    const kind = outsideKind(cells, headings, row);
    return kind === undefined ? rowOf(tableLine(cells, byRole, row)) : { kind, row };
  });
  return withoutTail(rows);
}
