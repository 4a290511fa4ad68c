import { type GridCell } from "../../../plan/grid";
import { cellText } from "../../../plan/grid-cells";

/** What a column-number row shows: `(3)`, `(6=5:4)`. */
const NUMBERING = /^\(\d+(=[^)]*)?\)$/;

/**
 * True for a row of a sheet's own head: one of its cells is a label, or begins with one and goes on behind a space (a
 * title and the name of its bloc), or is the number of a column.
 *
 * @param labels the sheet's labels and titles; blank ones are passed over.
 */
export function isHeadRow(
  cells: ReadonlyMap<number, GridCell>,
  labels: ReadonlySet<string>,
): boolean {
  const titles = [...labels].filter((label) => label !== "").map((label) => `${label} `);
  return [...cells.values()].map(cellText).some((text) => {
    if (text === "") return false;
    return (
      labels.has(text) || NUMBERING.test(text) || titles.some((label) => text.startsWith(label))
    );
  });
}
