const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** A text as people mean it: composed letters, single spaces, nothing invisible. */
export function tidied(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}

/** A cell of a pasted table that has a line break, a tab or quotes in it: Excel puts it in quotes. */
const QUOTED = /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/gu;

function withoutQuotes(text: string): string {
  return text.replace(
    QUOTED,
    (_, before: string, inner: string) =>
      before + inner.replace(/""/gu, '"').replace(/[\t\n]+/gu, " "),
  );
}

/** Names in one line, as in a letter; a line of a table stays whole. */
function linesOf(line: string): readonly string[] {
  return line.includes("\t") ? [line] : line.split(";");
}

/** What was typed or pasted as rows of cells: a row a line, cells between tabs. Blank rows are left out. */
export function textRows(text: string): readonly (readonly string[])[] {
  return withoutQuotes(text.replace(/\r\n?|\u2028|\u000b/gu, "\n"))
    .split("\n")
    .flatMap(linesOf)
    .map((line) => line.split("\t").map(tidied))
    .filter((cells) => cells.some((cell) => cell !== ""));
}
