import { overlapFaults } from "../../../workbook/plan/faults/range-faults";
import { type CellRange, type ValidationPlan } from "../../../workbook/plan/sheet-plan";
import { type NoteLeftOut } from "../left-out-list";
import { meets } from "../../stores/rectangles";

/** More merges than a sheet that people made has; comparing them takes long. */
const MOST_MERGES = 20_000;

/** Merges of more than one cell that share none: of those that do, the first. */
export function apart(merges: readonly CellRange[], note: NoteLeftOut): readonly CellRange[] {
  const large = merges
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .slice(0, MOST_MERGES);
  if (merges.length <= MOST_MERGES && overlapFaults(large).length === 0) return large;
  note("merges");
  const kept: CellRange[] = [];
  for (const merge of large) if (!meets(kept, [merge])) kept.push(merge);
  return kept;
}

/** Validations of which no two are for the same cell: of those that are, the first. */
export function apartValidations(
  validations: readonly ValidationPlan[],
  note: NoteLeftOut,
): readonly ValidationPlan[] {
  if (overlapFaults(validations.flatMap(({ ranges }) => ranges)).length === 0) return validations;
  note("validations");
  const kept: ValidationPlan[] = [];
  for (const validation of validations) {
    const taken = kept.flatMap(({ ranges }) => ranges);
    const own = overlapFaults(validation.ranges).length > 0;
    if (!own && !meets(taken, validation.ranges)) kept.push(validation);
  }
  return kept;
}
