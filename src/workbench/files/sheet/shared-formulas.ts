import { type CellPlan } from "../../../workbook/plan/sheet-plan";
import { movedFormula } from "../../stores/moved-formula";
import { type NoteLeftOut } from "../left-out-list";
import { formulaAsPlanned } from "../stated-formula";
import { type StatedFormula } from "./stated-cell";

/** A cell as planned so far, and the formula that the file states for it. */
export interface CellWithFormula {
  readonly plan: CellPlan;
  readonly formula: StatedFormula;
}

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

function formulaOf(
  { plan, formula: { kind, text, group = -1 } }: CellWithFormula,
  masters: ReadonlyMap<number, Master>,
): string | undefined {
  if (kind === "table") return undefined;
  if (kind !== "shared" || text !== "") return formulaAsPlanned(text);
  const master = masters.get(group);
  return master?.formula === undefined
    ? undefined
    : movedFormula(master.formula, plan.row - master.row, plan.column - master.column);
}

/**
 * The cells with formulas, each with a text of its own: one that shares the text of another gets it as it reads in its
 * place. What no plan can hold is noted and shows its result alone.
 */
export function withOwnFormulas(
  cells: readonly CellWithFormula[],
  note: NoteLeftOut,
): readonly CellPlan[] {
  const masters = mastersOf(cells);
  return cells.map((each) => {
    const formula = formulaOf(each, masters);
    if (each.formula.kind === "array" && each.formula.spills) note("arrayFormulas");
    if (formula === undefined) note("formulas");
    return formula === undefined ? each.plan : { ...each.plan, formula };
  });
}
