import { LOOKS } from "../../look/cell-looks";
import { type CriteriaColumn, type CriteriaTotal } from "../../look/criteria-words";
import { type CellStyle } from "../../plan/cell-style";

/** The text in the first cell of the hidden key row of the criteria sheet. */
export const CRITERIA_MARKER = "#ktd-tieu-chi";

/** Zero-based rows above the table. */
export const CRITERIA_ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };

/** Blank lines below the criteria, as long as criteria can be added. */
export const SPARE_LINES = 10;

/** Who fills a column: people, or the sheet and the add-in. */
type Filled = "typed" | "computed" | "hidden";

interface ColumnShape {
  readonly key: CriteriaColumn;
  readonly width: number;
  readonly filled: Filled;
  readonly look: CellStyle;
}

const { key, text, code, centered, number } = LOOKS;

const shape = (of: CriteriaColumn, width: number, filled: Filled, look: CellStyle): ColumnShape => {
  return { key: of, width, filled, look };
};

/**
 * The columns in order. Up to `na` they are printed; behind them stands how each criterion is scored, for the one who
 * designs the table.
 */
export const CRITERIA_SHAPES: readonly ColumnShape[] = [
  shape("id", 12, "hidden", key),
  shape("code", 8, "typed", code),
  shape("title", 48, "typed", text),
  shape("max", 10, "typed", number),
  shape("how", 46, "computed", text),
  shape("evidence", 34, "typed", text),
  shape("scorer", 18, "typed", centered),
  shape("na", 10, "typed", centered),
  shape("sum", 12, "computed", centered),
  shape("section", 12, "typed", centered),
  shape("parent", 9, "typed", code),
  shape("cap", 10, "typed", number),
  shape("rule", 20, "typed", centered),
  shape("figure", 10, "typed", number),
  shape("floor", 9, "typed", number),
  shape("most", 10, "typed", number),
  shape("lower", 9, "typed", centered),
  shape("unit", 12, "typed", centered),
  shape("demand", 18, "typed", centered),
  shape("key", 12, "hidden", key),
];

/** The keys in order. */
export const CRITERIA_KEYS: readonly CriteriaColumn[] = CRITERIA_SHAPES.map((each) => each.key);

/** The zero-based column of a key, as the sheet is drawn. */
export function criteriaColumn(of: CriteriaColumn): number {
  return CRITERIA_KEYS.indexOf(of);
}

/** Columns that people fill in: a row with nothing in them is no criterion. */
export const TYPED_COLUMNS: readonly CriteriaColumn[] = CRITERIA_SHAPES.flatMap((each) =>
  each.filled === "typed" ? each.key : [],
);

/** The figures below the criteria; what stands in the key column of their rows is this with a number sign. */
export const CRITERIA_TOTALS: readonly CriteriaTotal[] = [
  "base",
  "scale",
  "bonusCap",
  "penaltyCap",
  "precision",
  "version",
];

/** The text in the key column of a total's row. */
export function totalKey(total: CriteriaTotal): string {
  return `#${total}`;
}
