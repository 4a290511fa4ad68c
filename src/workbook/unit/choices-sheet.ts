import { absoluteRangeName, quoteSheet } from "../plan/cell-address";
import { draftSheet } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";
import { type Criterion } from "../../scoring/template/criterion";
import { leavesOf } from "../../scoring/template/criterion-tree";

/** The very hidden sheet with the choices of every drop-down list. */
export const CHOICES_SHEET = "_danh_muc";

/** Each list of choices by the id at its head: where it stands, as a formula for a list. */
export interface Choices {
  readonly plan: SheetPlan;
  /** Id of a criterion or of a further list → reference. */
  readonly references: ReadonlyMap<string, string>;
}

function choiceLists(
  criteria: readonly Criterion[],
): readonly (readonly [string, readonly string[]])[] {
  return leavesOf(criteria).flatMap(({ id, rule }) =>
    rule.fields.flatMap((field) =>
      field.shape === "choice" ? [[id, field.options.map(({ label }) => label)] as const] : [],
    ),
  );
}

/** Lists the labels of every choice, a column a criterion, its id at the head; behind them further lists. */
export function writeChoices(
  criteria: readonly Criterion[],
  further: ReadonlyMap<string, readonly string[]> = new Map(),
): Choices {
  const draft = draftSheet(CHOICES_SHEET);
  const lists = [...choiceLists(criteria), ...further];
  const references = lists.map(([id, labels], column): readonly [string, string] => {
    [id, ...labels].forEach((text, row) => {
      draft.put(row, column, text);
    });
    const range = { top: 1, bottom: labels.length, left: column, right: column };
    return [id, `${quoteSheet(CHOICES_SHEET)}!${absoluteRangeName(range)}`];
  });
  const columns = Array.from({ length: Math.max(1, lists.length) }, () => ({ width: 20 }));
  const plan = draft.finish({ visibility: "veryHidden", columns });
  return { plan, references: new Map(references) };
}
