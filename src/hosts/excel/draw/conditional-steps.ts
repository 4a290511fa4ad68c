import { rangeName } from "../../../workbook/plan/cell-address";
import { type CellRange, type ConditionalFormatPlan } from "../../../workbook/plan/sheet-plan";
import { addressPieces } from "../areas/address-pieces";
import { shiftedFormula } from "../areas/shifted-formula";
import { readAddress } from "../areas/read-address";
import { type Step } from "../send-steps";
import { withAreas } from "./look-steps";

const A1: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

type Kind<Name extends ConditionalFormatPlan["kind"]> = Extract<
  ConditionalFormatPlan,
  { readonly kind: Name }
>;

function addFormula(areas: Excel.RangeAreas, { style }: Kind<"formula">, formula: string): void {
  const { custom } = areas.conditionalFormats.add("Custom");
  const { font = {}, fill } = style;
  custom.rule.formula = `=${formula}`;
  if (font.bold === true) custom.format.font.bold = true;
  if (font.italic === true) custom.format.font.italic = true;
  if (font.underline === true) custom.format.font.underline = "Single";
  if (font.color !== undefined) custom.format.font.color = `#${font.color}`;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
}

/** In one colour from nothing at zero to the full cell at the highest value. */
function addBar(areas: Excel.RangeAreas, { color }: Kind<"bar">): void {
  const { dataBar } = areas.conditionalFormats.add("DataBar");
  dataBar.lowerBoundRule = { type: "Number", formula: "0" };
  dataBar.upperBoundRule = { type: "HighestValue" };
  dataBar.axisFormat = "None";
  dataBar.positiveFormat.fillColor = `#${color}`;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.negativeFormat.matchPositiveFillColor = true;
}

function stepsOf(sheet: Excel.Worksheet, format: ConditionalFormatPlan): readonly Step[] {
  const [first = A1] = format.ranges;
  return addressPieces(format.ranges.map(rangeName)).map((address) =>
    withAreas(sheet, address, (areas) => {
      if (format.kind === "bar") {
        addBar(areas, format);
        return;
      }
      const [start = A1] = readAddress(address);
      const [rows, columns] = [start.top - first.top, start.left - first.left];
      addFormula(areas, format, shiftedFormula(format.formula, rows, columns));
    }),
  );
}

/** Looks that depend on what the cells show. Excel puts a new one before the others, so the plan's first comes last. */
export function conditionalSteps(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatPlan[],
): readonly Step[] {
  return [...formats].reverse().flatMap((format) => [...stepsOf(sheet, format)].reverse());
}
