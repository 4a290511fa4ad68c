import { type InputField, type Inputs } from "../../scoring/rules/rule";
import { type CellValue } from "../plan/sheet-plan";
import { type Marks } from "../look/sheet-words";

/** One input as its cell shows it; undefined for a blank. Ticks stand in cells of their own: see `tickValues`. */
export function inputCell(field: InputField, inputs: Inputs, marks: Marks): CellValue | undefined {
  const value = inputs.get(field.name);
  if (field.shape === "choice") return field.options.find(({ key }) => key === value)?.label;
  if (typeof value === "boolean") return value ? marks.yes : marks.no;
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

function tickedKeys(field: InputField, inputs: Inputs): readonly unknown[] | undefined {
  const value = inputs.get(field.name);
  return Array.isArray(value) ? value : undefined;
}

/** Yes or no for each item of a list of ticks, in the items' order; undefined where nothing was answered. */
export function tickValues(
  field: InputField,
  inputs: Inputs,
  marks: Marks,
): readonly string[] | undefined {
  const ticked = tickedKeys(field, inputs);
  if (field.shape !== "ticks" || ticked === undefined) return undefined;
  return field.options.map(({ key }) => (ticked.includes(key) ? marks.yes : marks.no));
}

/** A list of ticks in a single cell: the numbers of the ticked items (`1; 3`), or the word for no. */
export function tickNumbers(field: InputField, inputs: Inputs, marks: Marks): string | undefined {
  const ticked = tickedKeys(field, inputs);
  if (field.shape !== "ticks" || ticked === undefined) return undefined;
  const numbers = field.options.flatMap(({ key }, index) =>
    ticked.includes(key) ? [String(index + 1)] : [],
  );
  return numbers.length === 0 ? marks.no : numbers.join("; ");
}
