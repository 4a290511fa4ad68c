import { BooleanNumber, type IRange, type IStyleBase } from "@univerjs/core";
import { type StoredConditionalFormat } from "../../store";
import { movedFormula } from "../../moved-formula";
import { engineFormula } from "../engine-formula";
import { gridRange } from "./grid-range";

/** A conditional format as the grid keeps it. */
export interface GridFormat {
  readonly cfId: string;
  readonly ranges: readonly IRange[];
  readonly stopIfTrue: boolean;
  readonly rule: Readonly<Record<string, unknown>>;
}

type Members = StoredConditionalFormat["members"];

function styleOf(members: Members): IStyleBase {
  const at = (path: string): unknown => members[`Custom/Format/${path}`];
  const color = at("Font/Color");
  const fill = at("Fill/Color");
  return {
    ...(typeof color === "string" ? { cl: { rgb: color } } : {}),
    ...(typeof fill === "string" ? { bg: { rgb: fill } } : {}),
    ...(at("Font/Bold") === true ? { bl: BooleanNumber.TRUE } : {}),
    ...(at("Font/Italic") === true ? { it: BooleanNumber.TRUE } : {}),
    ...(at("Font/Strikethrough") === true ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(at("Font/Underline") === undefined || at("Font/Underline") === "None"
      ? {}
      : { ul: { s: BooleanNumber.TRUE } }),
  };
}

/** The formula as it reads in a cell; the store keeps it as it would read in A1. */
function formulaIn(formula: string, { startRow, startColumn }: IRange): string {
  const moved = movedFormula(formula, startRow, startColumn);
  return engineFormula(moved.startsWith("=") ? moved : `=${moved}`);
}

function ruleOf(
  { type, members }: StoredConditionalFormat,
  first: IRange,
): GridFormat["rule"] | undefined {
  if (type === "Custom") {
    const formula = members["Custom/Rule/Formula"];
    if (typeof formula !== "string") return undefined;
    const value = formulaIn(formula, first);
    return { type: "highlightCell", subType: "formula", value, style: styleOf(members) };
  }
  if (type !== "DataBar") return undefined;
  const color = members["DataBar/PositiveFormat/FillColor"];
  return {
    type: "dataBar",
    isShowValue: true,
    config: {
      min: { type: "num", value: 0 },
      max: { type: "max" },
      isGradient: false,
      positiveColor: typeof color === "string" ? color : "#638EC6",
      nativeColor: "#F8CBAD",
    },
  };
}

/** A conditional format as the grid draws it; nothing for a kind that it does not know. */
export function drawnFormat(format: StoredConditionalFormat): readonly GridFormat[] {
  // The grid reads the formula of a rule from the first range when it computes, from the topmost when it draws.
  const ranges = format.ranges
    .map(gridRange)
    .sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const [first] = ranges;
  const rule = first && ruleOf(format, first);
  if (rule === undefined) return [];
  const { id: cfId, stopIfTrue } = format;
  return [{ cfId, stopIfTrue, ranges, rule }];
}
