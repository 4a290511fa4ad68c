import { columnName, LAST_COLUMN, LAST_ROW, parseCellName } from "../../workbook/plan/cell-address";

/** Texts and quoted sheet names, which stay as they are, or else what may be a reference to a cell. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\p{L}])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w.(!\p{L}])/gu;

const around = (place: number, last: number): number => (place + last + 1) % (last + 1);

/**
 * The formula as it reads in a cell that lies some rows and columns further: relative references move along, and come in
 * again at the other end of the sheet as in Excel.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PIECE,
    (piece: string, columnFixed?: string, letters?: string, rowFixed?: string) => {
      const place = letters === undefined ? undefined : parseCellName(piece);
      if (place === undefined) return piece;
      const row = rowFixed === "$" ? place.row : around(place.row + rows, LAST_ROW);
      const column =
        columnFixed === "$" ? place.column : around(place.column + columns, LAST_COLUMN);
      return `${columnFixed ?? ""}${columnName(column)}${rowFixed ?? ""}${row + 1}`;
    },
  );
}
