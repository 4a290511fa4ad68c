import { anchorFaults } from "../../../workbook/plan/faults/formula-faults";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { movedFormula } from "../../stores/moved-formula";

/** Cells with one rule whose relative references start from the first of them. */
export interface Anchored {
  readonly ranges: readonly CellRange[];
  readonly formulas: readonly string[];
}

/**
 * The same rule so that all programs read it from the same cell: as it stands, or else a rule for each range. Files read
 * relative references from the first range's first cell.
 */
export function anchored({ ranges, formulas }: Anchored): readonly Anchored[] {
  const [first] = ranges;
  if (first === undefined) return [];
  if (anchorFaults(ranges, formulas).length === 0) return [{ ranges, formulas }];
  return ranges.map((range) => ({
    ranges: [range],
    formulas: formulas.map((formula) =>
      movedFormula(formula, range.top - first.top, range.left - first.left),
    ),
  }));
}
