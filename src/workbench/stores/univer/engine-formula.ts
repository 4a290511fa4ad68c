/** Texts and quoted sheet names, which stay as they are, or two minus signs where a value begins. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=^=?\s*|[(,;=<>&+*]\s*)--(?!-)/g;

/**
 * The formula as the grid's engine understands it. It reads `--a+--b` as `--(a+--b)`; a factor of one does what the two
 * signs are there for.
 */
export function engineFormula(formula: string): string {
  return formula.replace(PIECE, (piece) => (piece === "--" ? "1*" : piece));
}
