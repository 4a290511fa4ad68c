import { type GridCell, type GridValue } from "../../plan/grid";
import { cellText } from "../../plan/grid-cells";
import { type CellValue } from "../../plan/sheet-plan";
import { type CellDifference } from "./difference";
import { type Figure } from "./planned-table";

/** How far apart two equal figures may be, as a share of them: what binary arithmetic adds, a millionth of a thousandth. */
const DUST = 1e-9;

function isSame(expected: CellValue, value: GridValue): boolean {
  if (typeof expected === "number")
    return (
      (value.kind === "number" || value.kind === "date") &&
      Math.abs(value.number - expected) <= DUST * Math.max(1, Math.abs(expected))
    );
  if (typeof expected === "boolean") return value.kind === "yesNo" && value.yes === expected;
  const isText = value.kind === "text";
  return isText && value.text.trim().normalize("NFC") === expected.trim().normalize("NFC");
}

/** What a cell shows, figures as figures; "" for a blank. */
function shownBy(cell: GridCell | undefined): CellValue {
  const value = cell?.value;
  return value?.kind === "number" || value?.kind === "date" ? value.number : cellText(cell);
}

/** Values of the summary that are proposed and not given. */
const PROPOSED: Readonly<Record<string, "awardDiffers" | "proposalOld">> = {
  award: "awardDiffers",
  rankProposed: "proposalOld",
  bandProposed: "proposalOld",
};

function formulaDifference(
  expected: CellValue,
  cell: GridCell | undefined,
): CellDifference | undefined {
  if (cell === undefined) return expected === "" ? undefined : { code: "formulaEmptied", expected };
  const found = shownBy(cell);
  if (!cell.computed) return { code: "formulaOverwritten", expected, found };
  if (cell.value.kind === "error")
    return { code: "formulaFails", expected, found: cell.value.error };
  return isSame(expected, cell.value) ? undefined : { code: "resultDiffers", expected, found };
}

/**
 * What is wrong with the cell in which a figure should stand; undefined where nothing is. A formula without a result is
 * no error here: it is counted by itself. Figures are equal up to what binary arithmetic adds, which is finer than the
 * thousandths that the sheets show; texts are equal letter by letter.
 */
export function cellDifference(
  { kind, key, value: expected }: Pick<Figure, "kind" | "key" | "value">,
  cell: GridCell | undefined,
): CellDifference | undefined {
  if (cell?.value.kind === "uncalculated" && cell.computed) return undefined;
  if (kind === "formula") return formulaDifference(expected, cell);
  const found = shownBy(cell);
  const same = cell === undefined ? expected === "" : isSame(expected, cell.value);
  return same ? undefined : { code: PROPOSED[key] ?? "fixedDiffers", expected, found };
}
