import { foldedName } from "../../../basics/folded-name";
import { plain, type TableCells } from "../cells/table-cells";
import { knownHeading } from "./heading-words";

/** The rows in which the columns are named. */
export interface Headings {
  /** Zero-based rows, those that number the columns included; none where no heading was found. */
  readonly rows: readonly number[];
  /** What each column may be called, the most likely reading first. */
  readonly readings: ReadonlyMap<number, readonly string[]>;
}

/** A heading is short; a row of headings names at least two things. */
const LONGEST = 60;
const FEWEST_NAMES = 2;

const COLUMN_NUMBER = /^\(?\d{1,2}\)?(\s*=[\s\d+\-*:/x()]+)?$/u;

function filledTexts({ columns, text }: TableCells, row: number): readonly string[] {
  return columns.map((column) => text(row, column)).filter((each) => each !== "");
}

/** True for the row below the headings that numbers the columns: `(1) (2) (3)`, `1 2 3=1+2`. */
function numbersColumns(cells: TableCells, row: number): boolean {
  const texts = filledTexts(cells, row).map(plain);
  const figures = texts.map((each) => Number.parseInt(each.replace("(", ""), 10));
  return (
    texts.length >= FEWEST_NAMES &&
    texts.every((each) => COLUMN_NUMBER.test(each)) &&
    figures.every((figure, index) => figure === (figures[0] ?? 0) + index)
  );
}

function mayBeHeading(cells: TableCells, row: number): boolean {
  return cells.columns.every((column) => {
    const { kind = "text" } = cells.value(row, column) ?? {};
    return kind === "text" && cells.text(row, column).length <= LONGEST;
  });
}

function namesColumns(cells: TableCells, row: number): boolean {
  if (!mayBeHeading(cells, row)) return false;
  const roles = filledTexts(cells, row).flatMap((each) => knownHeading(each)?.role ?? []);
  const different = new Set(roles);
  return different.size >= FEWEST_NAMES && (different.has("title") || different.has("points"));
}

/** A second row of headings: short texts, none of them in the columns for codes and titles, which it leaves blank. */
function goesOn(cells: TableCells, row: number, first: number): boolean {
  const texts = filledTexts(cells, row);
  if (texts.length === 0 || !mayBeHeading(cells, row)) return false;
  return cells.columns.every((column) => {
    if (cells.text(row, column) === "") return true;
    const above = knownHeading(cells.text(first, column))?.role;
    return (
      above !== "code" && (above !== "title" || knownHeading(cells.text(row, column)) !== undefined)
    );
  });
}

/** The text of a heading cell, or the one that reaches over it from the left. */
function headingOver(cells: TableCells, row: number, column: number): string {
  const own = cells.text(row, column);
  if (own !== "" || cells.coveredFromAbove(row, column)) return own;
  const from = cells.coveredFromLeft(row, column);
  if (from !== undefined) return cells.text(row, from);
  const left = cells.columns.filter((each) => each < column && cells.text(row, each) !== "").at(-1);
  return left === undefined ? "" : cells.text(row, left);
}

function readingsOf(cells: TableCells, rows: readonly number[], column: number): readonly string[] {
  const [first = 0, second] = rows;
  const own = cells.text(first, column);
  const below = second === undefined ? "" : cells.text(second, column);
  if (below !== "") {
    const over = own === "" ? headingOver(cells, first, column) : own;
    return [below, `${over} ${below}`.trim(), over].filter((each) => each !== "");
  }
  const from = cells.coveredFromLeft(first, column);
  if (own !== "" || from === undefined) return own === "" ? [] : [own];
  return [cells.text(first, from)].filter((each) => each !== "");
}

/** Finds the rows that name the columns, over one or two rows, and the row that numbers them. */
export function findHeadings(cells: TableCells): Headings {
  const first = cells.rows.find((row) => namesColumns(cells, row));
  if (first === undefined) return { rows: [], readings: new Map() };
  const named = [first];
  let next = first + 1;
  if (!numbersColumns(cells, next) && goesOn(cells, next, first)) {
    named.push(next);
    next += 1;
  }
  const rows = numbersColumns(cells, next) ? [...named, next] : named;
  return {
    rows,
    readings: new Map(cells.columns.map((column) => [column, readingsOf(cells, named, column)])),
  };
}

/** True for a row that repeats the headings, as on each printed page, or numbers the columns again. */
export function repeatsHeadings(cells: TableCells, headings: Headings, row: number): boolean {
  const filled = cells.columns.filter((column) => cells.text(row, column) !== "");
  if (filled.length < FEWEST_NAMES) return false;
  if (headings.rows.length > 0 && numbersColumns(cells, row) && filled.length > FEWEST_NAMES)
    return true;
  return headings.rows.some((heading) =>
    filled.every(
      (column) => foldedName(cells.text(row, column)) === foldedName(cells.text(heading, column)),
    ),
  );
}
