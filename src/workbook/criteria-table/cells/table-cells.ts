import { foldedName } from "../../../basics/folded-name";
import { cellName } from "../../plan/cell-address";
import { type GridCell, type GridValue } from "../../plan/grid";
import { cellAt, cellText } from "../../plan/grid-cells";
import { type CriteriaTable } from "../criteria-table";
import { type TablePlace } from "../table-note";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** The chosen cells, tidied. */
export interface TableCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly text: (row: number, column: number) => string;
  readonly value: (row: number, column: number) => GridValue | undefined;
  /** True for a cell that a merged one above covers. */
  readonly coveredFromAbove: (row: number, column: number) => boolean;
  /** The first column of the merged cell that covers this one from the left; undefined for none. */
  readonly coveredFromLeft: (row: number, column: number) => number | undefined;
  readonly place: (row: number, column: number) => TablePlace;
}

/** Composed letters, single spaces, no line breaks, nothing invisible. */
function tidy(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();
}

/** A text for reading codes and figures: full-width letters and digits become plain ones. */
export function plain(text: string): string {
  return tidy(text.normalize("NFKC"));
}

/** True where a folded text begins with a phrase, as whole words. */
export function beginsWith(folded: string, phrase: string): boolean {
  return (
    folded === phrase ||
    (folded.startsWith(phrase) && !/^[\p{L}\p{M}\d]/u.test(folded.slice(phrase.length)))
  );
}

/** True where a folded text has a phrase in it, as whole words. */
export function mentions(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1))
    if (!/[\p{L}\p{M}\d]$/u.test(folded.slice(0, at)) && beginsWith(folded.slice(at), phrase))
      return true;
  return false;
}

/** Phrases in the form in which `beginsWith` and `mentions` compare. */
export function foldedAll(phrases: readonly string[]): readonly string[] {
  return phrases.map(foldedName);
}

function upTo(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** The cells of a table. Rows below the last filled one are left off, however much was chosen. */
export function tableCells({ grid, range, merged }: CriteriaTable): TableCells {
  const cellIn = (row: number, column: number): GridCell | undefined =>
    row >= range.top && row <= range.bottom && column >= range.left && column <= range.right
      ? cellAt(grid, row, column)
      : undefined;
  const filled = [...grid.rows].filter(([row]) => row >= range.top && row <= range.bottom);
  const lastRow = filled.at(-1)?.[0] ?? range.top - 1;
  const lastColumn = Math.max(range.left - 1, ...filled.flatMap(([, row]) => [...row.keys()]));
  const texts = new Map<number, Map<number, string>>();
  const within = (row: number, column: number) =>
    merged.find(
      ({ top, bottom, left, right }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    rows: upTo(range.top, lastRow),
    columns: upTo(range.left, Math.min(range.right, lastColumn)),
    text: (row, column) => {
      const own = texts.get(row) ?? new Map<number, string>();
      const text = own.get(column) ?? tidy(cellText(cellIn(row, column)));
      texts.set(row, own.set(column, text));
      return text;
    },
    value: (row, column) => cellIn(row, column)?.value,
    coveredFromAbove: (row, column) => (within(row, column)?.top ?? row) < row,
    coveredFromLeft: (row, column) => {
      const left = within(row, column)?.left ?? column;
      return left < column ? left : undefined;
    },
    place: (row, column) => ({ sheet: grid.name, cell: cellName(row, column) }),
  };
}
