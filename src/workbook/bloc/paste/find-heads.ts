import { type Match } from "./best-match";
import { type PastedCells } from "./pasted-cells";

/** How a text is recognised. */
export type Recognise<Found> = (given: string) => Match<Found>;

/** Where the names stand: zero-based, units in one column and criteria in one row of the table or of its transposed. */
export interface Heads {
  readonly unitColumn: number;
  readonly criterionRow: number;
  /** How many of either were recognised. */
  readonly units: number;
  readonly criteria: number;
}

function isKnown<Found>(text: string, recognise: Recognise<Found>): boolean {
  return text !== "" && recognise(text).kind !== "none";
}

/** The first index with the highest count, and the count. */
function best(counts: readonly number[]): { readonly index: number; readonly count: number } {
  const count = Math.max(0, ...counts);
  return { index: Math.max(0, counts.indexOf(count)), count };
}

/**
 * The column in which most units are named, and of the rows the one in which most criteria are. The names of the units
 * are not looked at again for criteria.
 */
export function findHeads<UnitFound, LeafFound>(
  cells: PastedCells,
  unitOf: Recognise<UnitFound>,
  leafOf: Recognise<LeafFound>,
): Heads {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from(
    { length: width },
    (_, column) => cells.filter((row) => isKnown(row[column] ?? "", unitOf)).length,
  );
  const { index: unitColumn, count: units } = best(columns);
  const rows = cells.map(
    (row) => row.filter((text, column) => column !== unitColumn && isKnown(text, leafOf)).length,
  );
  const { index: criterionRow, count: criteria } = best(rows);
  return { unitColumn, criterionRow, units, criteria };
}
