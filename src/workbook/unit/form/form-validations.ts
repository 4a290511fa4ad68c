import {
  fieldValidation,
  itemValidation,
  naValidation,
  textValidation,
} from "../../answers/answer-validation";
import { type Leaf } from "../../../scoring/template/criterion";
import { type UnitWords } from "../../look/sheet-words";
import { type SheetDraft } from "../../plan/sheet-draft";
import { type FormContent } from "./form-content";
import { formColumn, type FormRow } from "./form-layout";

function addFieldValidations(
  draft: SheetDraft,
  row: number,
  leaf: Leaf,
  { content, words }: Adding,
): void {
  const choices = content.choices.get(leaf.id) ?? "";
  for (const field of leaf.rule.fields) {
    if (field.shape === "ticks") continue;
    const place = { row, column: formColumn(field.place), choices };
    draft.validate(fieldValidation(field, leaf, place, words));
  }
  if (leaf.na) draft.validate(naValidation(row, formColumn("na"), words));
}

/** One validation for a text column, over all rows that the unit fills in. */
function addTextValidation(
  draft: SheetDraft,
  key: "evidence" | "explanation",
  rows: readonly number[],
  words: UnitWords,
): void {
  const column = formColumn(key);
  const ranges = rows.map((row) => ({ top: row, bottom: row, left: column, right: column }));
  const [first] = ranges;
  if (first === undefined) return;
  const most = key === "evidence" ? 250 : 2000;
  draft.validate({ ...textValidation(first, most, words.hints[key]), ranges });
}

interface Adding {
  readonly content: FormContent;
  readonly words: UnitWords;
}

/** Adds to every input cell what may be typed there, with prompts. */
export function addValidations(draft: SheetDraft, rows: readonly FormRow[], adding: Adding): void {
  const own = rows.filter(
    ({ criterion }) => criterion.kind === "leaf" && criterion.scorer === "unit",
  );
  const leaves: number[] = [];
  for (const row of own) {
    if (row.kind === "item")
      draft.validate(itemValidation(row.row, formColumn("result"), adding.words));
    if (row.kind !== "leaf") continue;
    addFieldValidations(draft, row.row, row.criterion, adding);
    leaves.push(row.row);
  }
  addTextValidation(draft, "evidence", leaves, adding.words);
  addTextValidation(draft, "explanation", leaves, adding.words);
}
