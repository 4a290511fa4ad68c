import { type PrintedCode, readPrintedCode, splitTitle } from "../codes/printed-code";
import { type TableCells } from "../cells/table-cells";
import { type ColumnRole, type TableColumn } from "../criteria-table";
import { type PointsReading, readPoints } from "../points/points-text";

/** The cells of a row by what their columns hold. */
export interface TableLine {
  readonly row: number;
  /** All ways to read the code; none where there is none. */
  readonly codes: readonly PrintedCode[];
  /** The code as it was printed; "" for none. */
  readonly printed: string;
  /** The column in which the code stands, or would. */
  readonly codeColumn: number;
  /** Titles from left to right: more than one where a group and its first criterion share the row. */
  readonly titles: readonly string[];
  readonly points: PointsReading;
  /** The column in which the points stand, or would. */
  readonly pointsColumn: number;
  readonly bonus: PointsReading;
  readonly penalty: PointsReading;
  readonly scorer: string;
  readonly scorerColumn: number;
  readonly howScored: string;
  readonly evidence: string;
}

/** Columns by what they hold. */
export type ColumnsByRole = ReadonlyMap<ColumnRole, readonly number[]>;

/** The columns of each role, from left to right. */
export function columnsByRole(columns: readonly TableColumn[]): ColumnsByRole {
  const found = new Map<ColumnRole, number[]>();
  for (const { column, role } of columns) found.set(role, [...(found.get(role) ?? []), column]);
  return found;
}

/** A code that stands before the title, or with the title in the column for codes, as merged cells leave it. */
function codeAndTitles(
  codeText: string,
  titles: readonly string[],
): Pick<TableLine, "codes" | "printed" | "titles"> {
  const codes = readPrintedCode(codeText);
  if (codes.length > 0 && titles.length > 0) return { codes, printed: codeText, titles };
  const [first = "", ...more] = titles;
  const whole = titles.length === 0 ? codeText : codeText === "" ? first : "";
  if (codes.length > 0 || whole === "") return { codes, printed: codeText, titles };
  const { code, title } = splitTitle(whole);
  return { codes: readPrintedCode(code), printed: code, titles: [title, ...more] };
}

/** What stands in the column for codes; of a day, which some code has become, the code that it may have been. */
function codeTextIn(cells: TableCells, row: number, column: number | undefined): string {
  if (column === undefined) return "";
  const value = cells.value(row, column);
  if (value?.kind !== "date") return cells.text(row, column);
  const [, month = "", day = ""] = value.date.split("-");
  return `${day}.${month}`;
}

/** Reads one row below the headings. */
export function tableLine(cells: TableCells, columns: ColumnsByRole, row: number): TableLine {
  const all = (role: ColumnRole): readonly number[] => columns.get(role) ?? [];
  const textIn = (role: ColumnRole): string =>
    all(role)
      .map((column) => cells.text(row, column))
      .find((text) => text !== "") ?? "";
  const pointsColumns = all("points");
  const pointsColumn =
    pointsColumns.find((column) => cells.text(row, column) !== "") ?? pointsColumns[0];
  const pointsIn = (column: number | undefined): PointsReading =>
    column === undefined ? { kind: "blank" } : readPoints(cells.value(row, column));
  const titles = all("title").map((column) => cells.text(row, column));
  const [titleColumn = 0] = all("title");
  const [codeColumn] = all("code");
  return {
    row,
    ...codeAndTitles(
      codeTextIn(cells, row, codeColumn),
      titles.filter((title) => title !== ""),
    ),
    codeColumn: codeColumn ?? titleColumn,
    points: pointsIn(pointsColumn),
    pointsColumn: pointsColumn ?? titleColumn,
    bonus: pointsIn(all("bonus")[0]),
    penalty: pointsIn(all("penalty")[0]),
    scorer: textIn("scorer"),
    scorerColumn: all("scorer")[0] ?? titleColumn,
    howScored: textIn("howScored"),
    evidence: textIn("evidence"),
  };
}
