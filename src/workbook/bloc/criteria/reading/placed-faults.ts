import { type TemplateFault } from "../../../../scoring/template/template-fault";
import { type CriterionDraft } from "../../../criteria-table/template-draft";
import { type CriteriaColumn, type CriteriaTotal } from "../../../look/criteria-words";
import { CRITERIA_TOTALS, totalKey } from "../criteria-columns";
import { type CellReader } from "./cell-reader";
import { type CriteriaFault } from "./criteria-fault";
import { type CriteriaLine, type CriteriaLines } from "./criteria-lines";
import { type TypedCriterion } from "./typed-criteria";

/** The sheet that a template was read from. */
export interface ReadSheet {
  readonly found: CriteriaLines;
  readonly typed: readonly TypedCriterion[];
  /** In the order of `typed`. */
  readonly criteria: readonly CriterionDraft[];
  readonly reader: CellReader;
}

interface Place {
  readonly line: CriteriaLine;
  readonly column: CriteriaColumn;
}

/** The column of a fault that its code tells by itself. */
const COLUMN_OF: Readonly<Partial<Record<TemplateFault["code"], CriteriaColumn>>> = {
  sumDiffers: "max",
  capDiffersFromMax: "cap",
  childrenBelowCap: "cap",
  groupWithoutChildren: "rule",
  leafWithChildren: "rule",
  conditionNotBinary: "rule",
  ruleUnknown: "rule",
  tierNotClosed: "rule",
  lowerIsBetterWithoutCap: "most",
  parentUnknown: "parent",
  parentInOtherSection: "parent",
  parentNotBefore: "parent",
};

/** Where the figure of the whole table stands that a fault is about. */
function totalOf(fault: TemplateFault): CriteriaTotal | undefined {
  const { code } = fault;
  if (code === "baseDiffers") return "base";
  if (code === "scaleDiffers") return "scale";
  if (code === "bonusInsideScaleWithoutCap") return "bonusCap";
  return CRITERIA_TOTALS.find((total) => "field" in fault && fault.field === total);
}

const LISTED = /^rule\.(?:bands|levels|items)\[(\d+)\]\.(\w+)$/u;
const FIELDS: Readonly<Record<string, CriteriaColumn>> = {
  points: "max",
  bound: "figure",
  label: "title",
  key: "title",
  op: "rule",
};

/** The cell of a field by its path inside the criterion, such as `max`, `rule.per` or `rule.bands[2].points`. */
function fieldPlace({ line, options, rule }: TypedCriterion, field: string): Place {
  const [, number, inside = ""] = LISTED.exec(field) ?? [];
  const option = number === undefined ? undefined : options[Number(number) - 1];
  if (option !== undefined) return { line: option.line, column: FIELDS[inside] ?? "rule" };
  const name = field.replace(/^rule\./u, "");
  const [parameter] = Object.entries(rule?.design.places ?? {}).flatMap(([column, each]) =>
    each === name ? [column as CriteriaColumn] : [],
  );
  const own = (["code", "title", "max", "cap", "scorer", "na"] as const).find(
    (key) => key === name,
  );
  return { line, column: parameter ?? own ?? "rule" };
}

/** The line of the level, item or tier that a fault of a list tells by its figure. */
function linePlace(typed: TypedCriterion, fault: TemplateFault): Place | undefined {
  const optionWith = (column: CriteriaColumn, figure: number): Place | undefined => {
    const option = typed.options.find(({ line }) => {
      const value = line.cell(column)?.value;
      return value?.kind === "number" && value.number === figure;
    });
    return option && { line: option.line, column };
  };
  if (fault.code === "tierNotOrdered") return optionWith("figure", fault.bound);
  if (fault.code === "pointsAboveMax") return optionWith("max", fault.given / 1000);
  const last = typed.options.at(-1);
  return fault.code === "tierNotClosed" && last ? { line: last.line, column: "rule" } : undefined;
}

function criterionPlace(typed: TypedCriterion, fault: TemplateFault): Place {
  const inList = linePlace(typed, fault);
  if (inList !== undefined) return inList;
  if (fault.code === "criterionRepeated") return { line: typed.line, column: "code" };
  if ("field" in fault) return fieldPlace(typed, fault.field);
  return { line: typed.line, column: COLUMN_OF[fault.code] ?? "max" };
}

/** The rows of a fault's criterion: a code that stands twice is a fault of the second. */
function typedOf(fault: TemplateFault, { typed, criteria }: ReadSheet): TypedCriterion | undefined {
  const rows = typed.filter((_, index) => criteria[index]?.code === fault.place);
  return fault.code === "criterionRepeated" ? rows.at(-1) : rows[0];
}

/** Faults of the template, each with the cell in which it can be mended; "" where the sheet has none for it. */
export function placedFaults(
  faults: readonly TemplateFault[],
  sheet: ReadSheet,
): readonly CriteriaFault[] {
  const { found, reader } = sheet;
  return faults.map((fault): CriteriaFault => {
    const total = fault.place === "" ? totalOf(fault) : undefined;
    const line = total && found.totals.get(totalKey(total));
    // A criterion without a code has none to tell its place by; what only criteria can lack is a fault of the first such.
    const isOfCriterion = fault.place !== "" || COLUMN_OF[fault.code] !== undefined;
    const typed = isOfCriterion ? typedOf(fault, sheet) : undefined;
    const place = line ? { line, column: "max" as const } : typed && criterionPlace(typed, fault);
    const cell = place === undefined ? "" : reader.cellOf(place.line, place.column);
    return { sheet: found.table.grid.name, cell, ...fault };
  });
}
