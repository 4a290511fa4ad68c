import { type CellPlan } from "../../../workbook/plan/sheet-plan";
import { movedFormula } from "../../stores/moved-formula";
import { formulaAsPlanned } from "../stated-formula";
import { withMovedLines } from "./moved-lines";
import { type Room, type SheetContext } from "./sheet-context";
import { type StatedFormula } from "./stated-cell";

/** A cell as planned so far, and the formula that the file states for it. */
export interface CellWithFormula {
  readonly plan: CellPlan;
  readonly formula: StatedFormula;
}

/** Characters that Excel takes; names of cells further down are longer. */
const LONGEST_FORMULA = 8192;

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
}

function mastersOf(cells: readonly CellWithFormula[]): ReadonlyMap<number, Master> {
  const masters = new Map<number, Master>();
  for (const { plan, formula } of cells) {
    const { kind, group, text } = formula;
    if (kind !== "shared" || group === undefined || text === "" || masters.has(group)) continue;
    masters.set(group, { row: plan.row, column: plan.column, formula: formulaAsPlanned(text) });
  }
  return masters;
}

/** The text of a group as it reads in one of its cells; undefined when there is no room for it. */
function movedHere(
  { row, column }: CellPlan,
  master: Master | undefined,
  room: Room,
): string | undefined {
  if (master?.formula === undefined) return undefined;
  room.letters -= master.formula.length;
  if (room.letters < 0) return undefined;
  const [rows, columns] = [row - master.row, column - master.column];
  const moved = withMovedLines(movedFormula(master.formula, rows, columns), rows, columns);
  return moved.length <= LONGEST_FORMULA ? moved : undefined;
}

function formulaOf(
  { plan, formula: { kind, text, group = -1 } }: CellWithFormula,
  masters: ReadonlyMap<number, Master>,
  room: Room,
): string | undefined {
  if (kind === "table") return undefined;
  if (kind !== "shared" || text !== "") return formulaAsPlanned(text);
  return movedHere(plan, masters.get(group), room);
}

/**
 * The cells with formulas, each with a text of its own: one that shares the text of another gets it as it reads in its
 * place. What no plan can hold is noted and shows its result alone.
 */
export function withOwnFormulas(
  cells: readonly CellWithFormula[],
  { note, room }: SheetContext,
): readonly CellPlan[] {
  const masters = mastersOf(cells);
  return cells.map((each) => {
    const formula = formulaOf(each, masters, room);
    if (each.formula.kind === "array" && each.formula.spills) note("arrayFormulas");
    if (formula === undefined) note("formulas");
    return formula === undefined ? each.plan : { ...each.plan, formula };
  });
}
