import { cellName, parseCellName } from "../../../workbook/plan/cell-address";

/** Texts and quoted names of sheets, which are passed over, or a reference to one cell. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\p{L}])(\$?)[A-Z]{1,3}(\$?)[1-9][0-9]{0,6}(?![\w.(!\p{L}])/giu;

function isRelative(column: string | undefined, row: string | undefined): boolean {
  return column === "" || row === "";
}

/** True when what a formula refers to depends on the cell that it stands in. */
export function hasRelativeReference(formula: string): boolean {
  return [...formula.matchAll(PIECES)].some(([, column, row]) => isRelative(column, row));
}

/** A formula as it reads some rows further down and columns further right. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECES, (piece: string, column?: string, row?: string) => {
    const place = isRelative(column, row) ? parseCellName(piece) : undefined;
    if (place === undefined) return piece;
    const moved = cellName(
      place.row + (row === "" ? rows : 0),
      place.column + (column === "" ? columns : 0),
    );
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(moved) ?? [];
    return `${column ?? ""}${letters}${row ?? ""}${digits}`;
  });
}
