import { type CellRange, type ValidationPlan } from "../../../workbook/plan/sheet-plan";
import { type NoteLeftOut } from "../left-out-list";
import { meets } from "../../stores/rectangles";

/** More merges than a sheet that people made has; comparing them takes long. */
const MOST_MERGES = 20_000;

/** True when two ranges share a cell. */
function overlap(ranges: readonly CellRange[]): boolean {
  const byTop = [...ranges].sort((one, other) => one.top - other.top);
  return byTop.some(({ left, bottom, right }, at) => {
    for (let next = at + 1; next < byTop.length; next += 1) {
      const later = byTop[next];
      if (later === undefined || later.top > bottom) return false;
      if (later.left <= right && left <= later.right) return true;
    }
    return false;
  });
}

/** Merges of more than one cell that share none: of those that do, the first. */
export function apart(merges: readonly CellRange[], note: NoteLeftOut): readonly CellRange[] {
  const large = merges
    .filter(({ top, left, bottom, right }) => top < bottom || left < right)
    .slice(0, MOST_MERGES);
  if (merges.length <= MOST_MERGES && !overlap(large)) return large;
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
  if (!overlap(validations.flatMap(({ ranges }) => ranges))) return validations;
  note("validations");
  const kept: ValidationPlan[] = [];
  for (const validation of validations) {
    const taken = kept.flatMap(({ ranges }) => ranges);
    if (!overlap(validation.ranges) && !meets(taken, validation.ranges)) kept.push(validation);
  }
  return kept;
}
