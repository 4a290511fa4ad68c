import { type CellPlan, type SheetPlan } from "./sheet-plan";

/** The texts of a workbook's slots. */
export type SlotTexts = ReadonlyMap<string, string>;

function filledCell(cell: CellPlan, slots: SlotTexts): CellPlan {
  const value = cell.slot === undefined ? undefined : slots.get(cell.slot);
  return value === undefined ? cell : { ...cell, value };
}

/** A sheet whose slots show their texts as values; they keep the names of their slots. */
export function filledSheet(sheet: SheetPlan, slots: SlotTexts = new Map()): SheetPlan {
  if (slots.size === 0) return sheet;
  return { ...sheet, cells: sheet.cells.map((cell) => filledCell(cell, slots)) };
}

/** The slots that the cells of some sheets show, each once. */
export function slotsIn(sheets: readonly SheetPlan[]): ReadonlySet<string> {
  return new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ slot }) => slot ?? [])));
}
