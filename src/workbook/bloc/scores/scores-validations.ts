import { type Stage } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { fieldValidation, naValidation } from "../../answers/answer-validation";
import { type SheetWords } from "../../look/sheet-words";
import { cellName } from "../../plan/cell-address";
import { type CellRange, type ValidationPlan } from "../../plan/sheet-plan";
import { type SheetDraft } from "../../plan/sheet-draft";
import { type ScoresKey, type ScoresLayout, typedKeys } from "./scores-layout";

/** The stages at which the leader's side types. */
const TYPED_AT: readonly Stage[] = ["cross", "verified", "meeting"];

function cellsOf(
  layout: ScoresLayout,
  leaf: Leaf,
  keys: readonly ScoresKey[],
): readonly CellRange[] {
  return layout.rows
    .filter((row) => row.leaf.id === leaf.id)
    .flatMap(({ row }) =>
      keys.map((key) => {
        const column = layout.column(key);
        return { top: row, bottom: row, left: column, right: column };
      }),
    );
}

function typedValidation(
  layout: ScoresLayout,
  words: SheetWords,
  leaves: readonly Leaf[],
): readonly ValidationPlan[] {
  const keys = TYPED_AT.flatMap((stage) => typedKeys(stage, layout.scorers));
  const hint = words.hints.typed;
  return [true, false].flatMap((limited): readonly ValidationPlan[] => {
    const ranges = leaves
      .filter(({ rule, section }) => section !== "condition" && !rule.exceedsMax === limited)
      .flatMap((leaf) => cellsOf(layout, leaf, keys));
    const [first] = ranges;
    if (first === undefined) return [];
    const most = `$${cellName(first.top, layout.column("max"))}`;
    const comparison = limited
      ? ({ operator: "between", from: "0", to: most } as const)
      : ({ operator: "atLeast", from: "0" } as const);
    return [{ ranges, rule: { kind: "decimal", comparison }, prompt: hint, error: hint }];
  });
}

/** Adds to every cell that the leader's side fills in what may be typed there. */
export function addScoresValidations(
  draft: SheetDraft,
  layout: ScoresLayout,
  template: Template,
  { words, choices }: { readonly words: SheetWords; readonly choices: ReadonlyMap<string, string> },
): void {
  const leaves = leavesOf(template.criteria);
  for (const leaf of leaves) {
    for (const field of leaf.rule.fields) {
      const keys = TYPED_AT.map((stage): ScoresKey => `${stage}.${field.place}`);
      const ranges = cellsOf(layout, leaf, keys);
      const [first] = ranges;
      if (first === undefined) continue;
      const place = { row: first.top, column: first.left, choices: choices.get(leaf.id) ?? "" };
      draft.validate({ ...fieldValidation(field, leaf, place, words), ranges });
    }
    const na = cellsOf(
      layout,
      leaf,
      TYPED_AT.map((stage): ScoresKey => `${stage}.na`),
    );
    if (leaf.na && na.length > 0) draft.validate({ ...naValidation(0, 0, words), ranges: na });
  }
  for (const each of typedValidation(layout, words, leaves)) draft.validate(each);
}
