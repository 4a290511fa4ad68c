/** A formula as the engine orders it: it comes after those in whose cells it looks. */
interface OrderedFormula {
  readonly type: number;
  readonly unitId: string;
  readonly subUnitId: string;
}

interface Place {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: Readonly<Record<"startRow" | "startColumn" | "endRow" | "endColumn", number>>;
}

/** The engine's class of formulas that are those of another one, moved. */
export interface MovedFormulas {
  readonly prototype: OrderedFormula & { toRTreeItem: () => Place[] };
}

/** By this number the engine knows formulas of validations and conditional formats. */
const RULE = 1;

const NOWHERE = { startRow: -1, startColumn: -1, endRow: -1, endColumn: -1 };

/**
 * Keeps the formulas of validations and conditional formats out of the order in which cells are computed. The engine
 * (0.25.1) takes those of a rule with several cells to stand in cells near the sheet's corner; where other formulas look
 * at these it sees a circle, and computes sums before what they add up.
 *
 * @param moved the engine's class `FormulaDependencyTreeVirtual`.
 */
export function keepRulesApart({ prototype }: MovedFormulas): void {
  const inItsCell = Reflect.get<typeof prototype, "toRTreeItem">(prototype, "toRTreeItem");
  prototype.toRTreeItem = function place(this: OrderedFormula): Place[] {
    const { type, unitId, subUnitId: sheetId } = this;
    return type === RULE
      ? [{ unitId, sheetId, range: NOWHERE }]
      : Reflect.apply(inItsCell, this, []);
  };
}
