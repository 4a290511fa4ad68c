import {
  fieldValidation,
  itemValidation,
  naValidation,
  textValidation,
} from "../../answers/answer-validation";
import { type SheetWords } from "../../look/sheet-words";
import { type SheetDraft } from "../../plan/sheet-draft";
import { type CellRange } from "../../plan/sheet-plan";
import { type FormContent } from "./form-content";
import { formColumn, type FormRow } from "./form-layout";

/** Adds to every input cell what may be typed there, with prompts. */
export function addValidations(
  draft: SheetDraft,
  rows: readonly FormRow[],
  content: FormContent,
  words: SheetWords,
): void {
  const column = formColumn("result");
  const texts: { evidence: CellRange[]; explanation: CellRange[] } = {
    evidence: [],
    explanation: [],
  };
  for (const row of rows) {
    if (row.kind === "item" && row.criterion.scorer === "unit")
      draft.validate(itemValidation(row.row, column, words));
    if (row.kind !== "leaf" || row.criterion.scorer !== "unit") continue;
    const leaf = row.criterion;
    for (const field of leaf.rule.fields) {
      if (field.shape === "ticks") continue;
      const place = {
        row: row.row,
        column: formColumn(field.place),
        choices: content.choices.get(leaf.id) ?? "",
      };
      draft.validate(fieldValidation(field, leaf, place, words));
    }
    if (leaf.na) draft.validate(naValidation(row.row, formColumn("na"), words));
    for (const key of ["evidence", "explanation"] as const) {
      const at = formColumn(key);
      texts[key].push({ top: row.row, bottom: row.row, left: at, right: at });
    }
  }
  for (const key of ["evidence", "explanation"] as const) {
    const [first, ...more] = texts[key];
    if (first === undefined) continue;
    const { rule, ...rest } = textValidation(
      first,
      key === "evidence" ? 250 : 2000,
      words.hints[key],
    );
    draft.validate({ ...rest, rule, ranges: [first, ...more] });
  }
}
