import { absoluteRangeName, quoteSheet } from "../plan/cell-address";
import { draftSheet } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";
import { type Criterion } from "../../scoring/template/criterion";
import { leavesOf } from "../../scoring/template/criterion-tree";

/** The very hidden sheet with the choices of every drop-down list. */
export const CHOICES_SHEET = "_danh_muc";

/** Each leaf that is answered by a choice: where its labels stand, as a formula for a list. */
export interface Choices {
  readonly plan: SheetPlan;
  /** Criterion id → reference. */
  readonly references: ReadonlyMap<string, string>;
}

/** Lists the labels of every choice, a column a criterion, its id at the head. */
export function writeChoices(criteria: readonly Criterion[]): Choices {
  const draft = draftSheet(CHOICES_SHEET);
  const references = new Map<string, string>();
  let column = 0;
  for (const { id, rule } of leavesOf(criteria))
    for (const field of rule.fields) {
      if (field.shape !== "choice") continue;
      const at = column;
      draft.put(0, at, id);
      field.options.forEach(({ label }, index) => {
        draft.put(index + 1, at, label);
      });
      const range = { top: 1, bottom: field.options.length, left: at, right: at };
      references.set(id, `${quoteSheet(CHOICES_SHEET)}!${absoluteRangeName(range)}`);
      column += 1;
    }
  const columns = Array.from({ length: Math.max(1, column) }, () => ({ width: 20 }));
  return { plan: draft.finish({ visibility: "veryHidden", columns }), references };
}
