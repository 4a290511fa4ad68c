import { type CellRange, type ValidationPlan } from "../../../workbook/plan/sheet-plan";
import { canonicalRanges } from "../rectangles";
import { storedValidation, plannedValidation } from "./sheet-rules";

const firstCell = ({ ranges }: ValidationPlan): Pick<CellRange, "top" | "left"> =>
  ranges[0] ?? { top: 0, left: 0 };

/** Validations in the order of their first cells; those that say the same, each seen from its own cells, as one. */
export function joinedPlans(validations: readonly ValidationPlan[]): readonly ValidationPlan[] {
  const byMeaning = new Map<string, ValidationPlan>();
  for (const validation of validations) {
    const { ranges, ...meaning } = storedValidation(validation);
    const key = JSON.stringify(meaning);
    const known = byMeaning.get(key);
    const all = canonicalRanges([...ranges, ...(known?.ranges ?? [])]);
    const joined = plannedValidation({ ...meaning, ranges: all });
    if (joined !== undefined) byMeaning.set(key, joined);
  }
  return [...byMeaning.values()].sort(
    (one, other) =>
      firstCell(one).top - firstCell(other).top || firstCell(one).left - firstCell(other).left,
  );
}
