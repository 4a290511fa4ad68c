import { type CellRange, type ValidationPlan } from "../../../workbook/plan/sheet-plan";
import { type StoredValidation } from "../store";
import { storedValidation, plannedValidation } from "./sheet-rules";

const firstCell = ({ ranges }: ValidationPlan): Pick<CellRange, "top" | "left"> =>
  ranges[0] ?? { top: 0, left: 0 };

/** Validations in the order of their first cells; those that say the same, each seen from its own cells, as one. */
export function joinedPlans(validations: readonly ValidationPlan[]): readonly ValidationPlan[] {
  const byMeaning = new Map<string, StoredValidation>();
  for (const validation of validations) {
    const stored = storedValidation(validation);
    const key = JSON.stringify({ ...stored, ranges: [] });
    const known = byMeaning.get(key)?.ranges ?? [];
    byMeaning.set(key, { ...stored, ranges: [...known, ...stored.ranges] });
  }
  const joined = [...byMeaning.values()].flatMap((stored) => plannedValidation(stored) ?? []);
  return [...joined].sort(
    (one, other) =>
      firstCell(one).top - firstCell(other).top || firstCell(one).left - firstCell(other).left,
  );
}
