import {
  columnName,
  LAST_COLUMN,
  LAST_ROW,
  parseCellName,
} from "../../../workbook/plan/cell-address";

/** Texts and quoted sheet names, which stay as they are, or else whole columns or rows, such as `A:$B` or `1:3`. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$:\p{L}])(\$?(?:[A-Z]{1,3}|[1-9]\d{0,6})):(\$?(?:[A-Z]{1,3}|[1-9]\d{0,6}))(?![\w.(!:\p{L}])/giu;

const around = (place: number, last: number): number => (place + last + 1) % (last + 1);

/** `A` or `1` as it reads further on; `$A` stays. They come in again at the other end of the sheet, as in Excel. */
function movedLine(line: string, rows: number, columns: number): string {
  if (line.startsWith("$")) return line;
  if (/^\d/.test(line)) return String(around(Number(line) - 1 + rows, LAST_ROW) + 1);
  const column = parseCellName(`${line}1`)?.column;
  return column === undefined ? line : columnName(around(column + columns, LAST_COLUMN));
}

/** The formula with its relative references to whole rows and columns as they read in a cell that lies further. */
export function withMovedLines(formula: string, rows: number, columns: number): string {
  if (!formula.includes(":")) return formula;
  return formula.replace(PIECE, (piece: string, from?: string, to?: string) =>
    from === undefined || to === undefined
      ? piece
      : `${movedLine(from, rows, columns)}:${movedLine(to, rows, columns)}`,
  );
}
