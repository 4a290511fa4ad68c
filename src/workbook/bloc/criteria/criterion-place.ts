import { type WorkbookGrids } from "../../plan/grid";
import { cellText, findText } from "../../plan/grid-cells";
import { type CellRange } from "../../plan/sheet-plan";
import { CRITERIA_MARKER } from "./criteria-columns";

/** A criterion's row on the sheet of criteria, wherever it was moved to. */
export interface CriterionPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Finds a criterion by its id in the hidden column of the sheet of criteria; undefined where it is gone. */
export function criterionPlace({ sheets }: WorkbookGrids, id: string): CriterionPlace | undefined {
  for (const grid of sheets) {
    const marker = findText(grid, CRITERIA_MARKER);
    if (marker === undefined) continue;
    for (const [row, cells] of grid.rows)
      if (row > marker.row && cellText(cells.get(marker.column)) === id) {
        const right = Math.max(...cells.keys());
        return {
          sheet: grid.name,
          range: { top: row, bottom: row, left: marker.column + 1, right },
        };
      }
  }
  return undefined;
}
