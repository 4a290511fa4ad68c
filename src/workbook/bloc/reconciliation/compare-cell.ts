import { type GridCell, type GridValue } from "../../plan/grid";
import { cellText } from "../../plan/grid-cells";
import { type CellValue } from "../../plan/sheet-plan";
import { type CellDifference } from "./difference";
import { type Figure } from "./planned-table";

/** How far apart two equal figures may be, as a share of them: what binary arithmetic adds, a millionth of a thousandth. */
const DUST = 1e-9;

function isSame(due: CellValue, value: GridValue): boolean {
  if (typeof due === "number")
    return (
      (value.kind === "number" || value.kind === "date") &&
      Math.abs(value.number - due) <= DUST * Math.max(1, Math.abs(due))
    );
  if (typeof due === "boolean") return value.kind === "yesNo" && value.yes === due;
  const isText = value.kind === "text";
  return isText && value.text.trim().normalize("NFC") === due.trim().normalize("NFC");
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

function formulaDifference(due: CellValue, cell: GridCell | undefined): CellDifference | undefined {
  if (cell === undefined) return due === "" ? undefined : { code: "formulaEmptied", due };
  const found = shownBy(cell);
  if (!cell.computed) return { code: "formulaOverwritten", due, found };
  if (cell.value.kind === "error") return { code: "formulaFails", due, found: cell.value.error };
  return isSame(due, cell.value) ? undefined : { code: "resultDiffers", due, found };
}

/**
 * What is wrong with the cell in which a figure should stand; undefined where nothing is. A formula without a result is
 * no error here: it is counted by itself. Figures are equal up to what binary arithmetic adds, which is finer than the
 * thousandths that the sheets show; texts are equal letter by letter.
 */
export function cellDifference(
  { kind, key, value: due }: Pick<Figure, "kind" | "key" | "value">,
  cell: GridCell | undefined,
): CellDifference | undefined {
  if (cell?.value.kind === "uncalculated" && cell.computed) return undefined;
  if (kind === "formula") return formulaDifference(due, cell);
  const found = shownBy(cell);
  const same = cell === undefined ? due === "" : isSame(due, cell.value);
  return same ? undefined : { code: PROPOSED[key] ?? "fixedDiffers", due, found };
}
