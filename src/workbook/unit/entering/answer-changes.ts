import { failure, type Result, success } from "../../../basics/result";
import { type Entry } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { type FormColumn, type Marks } from "../../look/sheet-words";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type CellValue } from "../../plan/sheet-plan";
import { typedCells, typedItems } from "../form/typed-cells";
import { type LeafCells, type Spot } from "../returned/leaves/leaf-cells";
import { type CellGone } from "./form-hindrance";

/** All that a unit says about one of its criteria. */
export interface LeafAnswer {
  /** Inputs, or that the criterion does not apply; undefined for no answer. Its reason does not count here. */
  readonly entry: Entry | undefined;
  readonly explanation: string;
  /** The codes of the register, as typed. */
  readonly citation: string;
}

function cellChange({ row, column }: Spot, value: CellValue | undefined): CellChange {
  return { row, column, ...(value === undefined || value === "" ? {} : { value }) };
}

/** The columns that concern a criterion, each with what is to stand there. */
function wantedCells(
  leaf: Leaf,
  { entry, explanation, citation }: LeafAnswer,
  marks: Marks,
): ReadonlyMap<FormColumn, CellValue | undefined> {
  const self = entry === undefined ? undefined : { ...entry, reason: "" };
  const typed = typedCells(leaf, self === undefined ? {} : { self }, marks);
  const fields = leaf.rule.fields.filter(({ shape }) => shape !== "ticks");
  const columns: readonly FormColumn[] = [
    ...fields.map(({ place }) => place),
    ...(leaf.na ? (["na"] as const) : []),
  ];
  return new Map<FormColumn, CellValue | undefined>([
    ...columns.map((key) => [key, typed[key]] as const),
    ["evidence", citation.trim()],
    ["explanation", explanation.trim()],
  ]);
}

/**
 * The cells of the form that say an answer, wherever they stand; what a former answer left in the criterion's cells
 * becomes blank. Refused where one that is to be filled is gone.
 */
export function answerChanges(
  leaf: Leaf,
  cells: LeafCells,
  answer: LeafAnswer,
  marks: Marks,
): Result<SheetChange, CellGone> {
  const items = typedItems(leaf, answer.entry === undefined ? {} : { self: answer.entry }, marks);
  const keys = leaf.rule.fields.flatMap((field) =>
    field.shape === "ticks" ? field.options.map(({ key }) => key) : [],
  );
  const wanted: readonly (readonly [Spot | undefined, CellValue | undefined])[] = [
    ...[...wantedCells(leaf, answer, marks)].map(
      ([key, value]) => [cells.cells.get(key), value] as const,
    ),
    ...keys.map((key) => [cells.items.get(key), items.get(key)] as const),
  ];
  const isGone = wanted.some(([spot, value = ""]) => spot === undefined && value !== "");
  if (isGone) return failure([{ code: "cellGone", criterion: leaf.code }]);
  return success({
    sheet: cells.sheet,
    cells: wanted.flatMap(([spot, value]) => (spot === undefined ? [] : [cellChange(spot, value)])),
  });
}
