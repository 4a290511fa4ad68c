/** A table as it was copied from a spreadsheet or a document: texts by row and column, rows of any length. */
export type PastedCells = readonly (readonly string[])[];

/**
 * The cells of copied text: rows parted by line ends, columns by tabs. A cell that begins with a quotation mark goes on
 * to the next single one, line ends and tabs included; doubled marks in it are one.
 */
export function pastedCells(text: string): PastedCells {
  const rows: string[][] = [[]];
  const piece = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const [, quoted, plain = "", end] = match;
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)?.push(cell.trim());
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** The same table with rows for columns. */
export function transposed(cells: PastedCells): PastedCells {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? ""));
}
