/** Texts and quoted sheet names, which stay as they are; two minus signs where a value begins; a cell compared with "". */
const PIECE =
  /(?<![\w!:$.])(\$?[A-Z]{1,3}\$?[0-9]+)=""(?!")|"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=^=?\s*|[(,;=<>&+*]\s*)--(?!-)/g;

/**
 * The formula as the grid's engine understands it. It reads `--a+--b` as `--(a+--b)`: a factor of one does what the two
 * signs are there for. Within IF it takes a 0 for equal to "": the length tells them apart.
 */
export function engineFormula(formula: string): string {
  return formula.replace(PIECE, (piece: string, cell?: string) => {
    if (cell !== undefined) return `LEN(${cell})=0`;
    return piece === "--" ? "1*" : piece;
  });
}
