import { type CellStyle } from "../../../workbook/plan/cell-style";
import { rangeName } from "../../../workbook/plan/cell-address";
import { type CellPlan } from "../../../workbook/plan/sheet-plan";
import { addressPieces } from "../areas/address-pieces";
import { type CellSpot, rectanglesOf } from "../areas/rectangles";
import { type Step } from "../send-steps";
import { type Paint, paintsOf } from "./paints";

/** A paint and the cells that it is for, as addresses that Excel reads whole. */
export interface PaintedAreas {
  readonly paint: Paint;
  readonly addresses: readonly string[];
}

/**
 * Every paint of a sheet's cells once, with its cells: however many cells there are, Excel is asked once for each thing
 * that sets some of them apart.
 */
export function paintedAreas(cells: readonly CellPlan[]): readonly PaintedAreas[] {
  const known = new Map<CellStyle, readonly Paint[]>();
  const groups = new Map<string, { readonly paint: Paint; readonly spots: CellSpot[] }>();
  for (const cell of cells) {
    const { style } = cell;
    if (style === undefined) continue;
    const paints = known.get(style) ?? paintsOf(style);
    known.set(style, paints);
    for (const paint of paints) {
      const group = groups.get(paint.key) ?? { paint, spots: [] };
      groups.set(paint.key, group);
      group.spots.push(cell);
    }
  }
  return [...groups.values()].map(({ paint, spots }) => ({
    paint,
    addresses: addressPieces(rectanglesOf(spots).filter(paint.concerns).map(rangeName)),
  }));
}

/** Does something with several areas of a sheet; what it asks for is not kept track of. */
export function withAreas(
  sheet: Excel.Worksheet,
  address: string,
  act: (areas: Excel.RangeAreas) => void,
): Step {
  return {
    bytes: address.length,
    act: () => {
      const areas = sheet.getRanges(address);
      act(areas);
      areas.untrack();
    },
  };
}

/** Gives the cells of a sheet their looks, apart from number formats. */
export function lookSteps(sheet: Excel.Worksheet, cells: readonly CellPlan[]): readonly Step[] {
  return paintedAreas(cells).flatMap(({ paint, addresses }) =>
    addresses.map((address) =>
      withAreas(sheet, address, ({ format }) => {
        paint.apply(format);
      }),
    ),
  );
}
