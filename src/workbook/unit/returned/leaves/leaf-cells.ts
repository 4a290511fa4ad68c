import { type Leaf } from "../../../../scoring/template/criterion";
import { type FormColumn } from "../../../look/sheet-words";
import { cellText } from "../../../plan/grid-cells";
import { itemId } from "../../form/form-layout";
import { cellIn, type FormReading } from "../form-reading";

/** A cell of a sheet; row and column count from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where a unit types about one criterion, wherever it stands now; a cell is missing where its row or column is gone. */
export interface LeafCells {
  readonly sheet: string;
  /** By column. */
  readonly cells: ReadonlyMap<FormColumn, Spot>;
  /** Beside the items of a list of ticks, by item key. */
  readonly items: ReadonlyMap<string, Spot>;
  /** What stands there as a text, whether or not it could be taken; blank cells are absent. */
  readonly typed: ReadonlyMap<FormColumn, string>;
}

/** The columns into which a unit types. */
const TYPED: readonly FormColumn[] = ["target", "result", "na", "evidence", "explanation"];

/** Finds the cells of one criterion. */
export function leafCells(leaf: Leaf, reading: FormReading): LeafCells {
  const { found, sheet } = reading;
  const row = found.rows.get(leaf.id);
  const spot = (at: number | undefined, key: FormColumn): readonly Spot[] => {
    const column = sheet.columns.get(key);
    return at === undefined || column === undefined ? [] : [{ row: at, column }];
  };
  const items = leaf.rule.fields.flatMap((field) =>
    field.shape === "ticks" ? field.options.map(({ key }) => key) : [],
  );
  return {
    sheet: sheet.grid.name,
    cells: new Map(TYPED.flatMap((key) => spot(row, key).map((each) => [key, each] as const))),
    items: new Map(
      items.flatMap((key) =>
        spot(found.rows.get(itemId(leaf.id, key)), "result").map((each) => [key, each] as const),
      ),
    ),
    typed: new Map(
      TYPED.map((key) => [key, cellText(cellIn(reading, row, key))] as const).filter(
        ([, text]) => text !== "",
      ),
    ),
  };
}
