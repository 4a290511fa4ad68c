import { type Entry, type LeafEntries } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { inputCell, tickValues } from "../../answers/answer-values";
import { type FormColumn, type Marks } from "../../look/sheet-words";
import { type CellValue } from "../../plan/sheet-plan";
import { type FormRow } from "./form-layout";
import { type UnitEntries } from "./form-values";

/** What a unit types into the row of one criterion, by column; its items stand in rows of their own. */
export type TypedCells = Readonly<Partial<Record<FormColumn, CellValue>>>;

function answersOf(leaf: Leaf, entry: Entry | undefined, marks: Marks): TypedCells {
  if (entry?.kind === "na") return { na: marks.tick };
  if (entry?.kind !== "inputs") return {};
  const cells: Partial<Record<FormColumn, CellValue>> = {};
  for (const field of leaf.rule.fields) {
    const value = field.shape === "ticks" ? undefined : inputCell(field, entry.inputs, marks);
    if (value !== undefined) cells[field.place] = value;
  }
  return cells;
}

/** What a unit types into a criterion's row for its self-entry: answers or the tick for N/A, and the explanation. */
export function typedCells(leaf: Leaf, { self }: LeafEntries, marks: Marks): TypedCells {
  const reason = self?.reason ?? "";
  return { ...answersOf(leaf, self, marks), ...(reason === "" ? {} : { explanation: reason }) };
}

/** What a unit types beside the items of a criterion, by item key; nothing where no item was answered. */
export function typedItems(
  { rule }: Leaf,
  { self }: LeafEntries,
  marks: Marks,
): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  if (self?.kind !== "inputs") return typed;
  for (const field of rule.fields) {
    if (field.shape !== "ticks") continue;
    const answers = tickValues(field, self.inputs, marks) ?? [];
    answers.forEach((answer, order) => {
      const item = field.options[order];
      if (item !== undefined) typed.set(item.key, answer);
    });
  }
  return typed;
}

/** What a unit types into one row of its form, by column. */
export function typedInRow(row: FormRow, entries: UnitEntries, marks: Marks): TypedCells {
  if (row.kind === "group" || row.kind === "how" || row.criterion.scorer !== "unit") return {};
  const own = entries.get(row.criterion.code) ?? {};
  if (row.kind === "leaf") return typedCells(row.criterion, own, marks);
  const result = typedItems(row.criterion, own, marks).get(row.item.key);
  return result === undefined ? {} : { result };
}
