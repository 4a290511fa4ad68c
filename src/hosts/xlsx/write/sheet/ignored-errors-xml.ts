import { type CellPlan, type CellRange } from "../../../../workbook/plan/sheet-plan";
import { element } from "../xml-text";
import { readsAsNumber } from "./text-looks";
import { sequenceOf } from "./validations-xml";

function isLikeNumber({ value, formula }: CellPlan): boolean {
  return formula === undefined && typeof value === "string" && readsAsNumber(value);
}

/** Cells one below the other become one range. */
function stretchesOf(cells: readonly CellPlan[]): readonly CellRange[] {
  const ordered = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const stretches: CellRange[] = [];
  for (const { row, column } of ordered) {
    const last = stretches.at(-1);
    if (last?.left === column && last.bottom === row - 1)
      stretches[stretches.length - 1] = { ...last, bottom: row };
    else stretches.push({ top: row, left: column, bottom: row, right: column });
  }
  return stretches;
}

/** Spares texts that look like numbers the green corner with which Excel offers to turn them into numbers. */
export function ignoredErrorsXml(cells: readonly CellPlan[]): string {
  const stretches = stretchesOf(cells.filter(isLikeNumber));
  if (stretches.length === 0) return "";
  const attributes = { sqref: sequenceOf(stretches), numberStoredAsText: true };
  return element("ignoredErrors", {}, element("ignoredError", attributes));
}
