import { present, unreachable } from "../../../basics/assert";
import {
  type CellRange,
  type Comparison,
  type ConditionalFormatPlan,
  type ValidationPlan,
  type ValidationRule,
} from "../../../workbook/plan/sheet-plan";
import { movedFormula } from "../moved-formula";
import { around, canonicalRanges } from "../rectangles";
import { type StoredConditionalFormat, type StoredValidation } from "../store";
import { hashed, unhashed } from "./cell-look";

type Members = Readonly<Record<string, unknown>>;

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** The cell that relative references are read from. */
function anchorOf(ranges: readonly CellRange[]): CellRange {
  const [first, ...more] = ranges;
  return more.reduce(around, present(first, "a range of a rule"));
}

/** A bound or formula of a plan, with its equals sign and as it would read in A1; numbers stay bare. */
function kept(text: string, { top, left }: CellRange): string {
  return NUMBER.test(text) ? text : `=${movedFormula(text, -top, -left)}`;
}

function planned(text: unknown, { top, left }: CellRange): string {
  const formula = String(text).replace(/^=/, "");
  return NUMBER.test(formula) ? formula : movedFormula(formula, top, left);
}

function comparisonMembers(comparison: Comparison, anchor: CellRange): Members {
  return comparison.operator === "between"
    ? {
        formula1: kept(comparison.from, anchor),
        formula2: kept(comparison.to, anchor),
        operator: "Between",
      }
    : { formula1: kept(comparison.from, anchor), operator: "GreaterThanOrEqualTo" };
}

const COMPARED = {
  decimal: "decimal",
  whole: "wholeNumber",
  date: "date",
  textLength: "textLength",
} as const;

function ruleMembers(rule: ValidationRule, anchor: CellRange): StoredValidation["rule"] {
  switch (rule.kind) {
    case "decimal":
    case "whole":
    case "date":
    case "textLength":
      return { [COMPARED[rule.kind]]: comparisonMembers(rule.comparison, anchor) };
    case "list":
      return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
    case "listRange":
      return { list: { inCellDropDown: true, source: kept(rule.formula, anchor) } };
    case "custom":
      return { custom: { formula: `=${movedFormula(rule.formula, -anchor.top, -anchor.left)}` } };
    default:
      return unreachable(rule);
  }
}

/** A planned validation in Excel's words. */
export function storedValidation({
  ranges,
  rule,
  prompt,
  error,
  open,
}: ValidationPlan): StoredValidation {
  return {
    ranges,
    rule: ruleMembers(rule, anchorOf(ranges)),
    ...(prompt === undefined
      ? {}
      : { prompt: { message: prompt.text, showPrompt: true, title: prompt.title } }),
    ...(error === undefined && open !== true
      ? {}
      : {
          errorAlert: {
            message: error?.text ?? "",
            showAlert: open !== true,
            style: "Stop",
            title: error?.title ?? "",
          },
        }),
    ignoreBlanks: true,
  };
}

function comparisonOf(
  { formula1, formula2, operator }: Members,
  anchor: CellRange,
): Comparison | undefined {
  const from = planned(formula1, anchor);
  if (operator === "Between") return { operator: "between", from, to: planned(formula2, anchor) };
  return operator === "GreaterThanOrEqualTo" ? { operator: "atLeast", from } : undefined;
}

function listOf({ source }: Members, anchor: CellRange): ValidationRule {
  const text = String(source);
  return text.startsWith("=")
    ? { kind: "listRange", formula: planned(text, anchor) }
    : { kind: "list", choices: text.split(",").map((choice) => choice.trim()) };
}

/** The rule that plans have for it; undefined for one that plans lack. */
function ruleOf(rule: StoredValidation["rule"], anchor: CellRange): ValidationRule | undefined {
  const [kind = "", members = {}] = Object.entries(rule)[0] ?? [];
  if (kind === "list") return listOf(members, anchor);
  if (kind === "custom") return { kind, formula: planned(members["formula"], anchor) };
  const found = (Object.keys(COMPARED) as (keyof typeof COMPARED)[]).find(
    (each) => COMPARED[each] === kind,
  );
  const comparison = comparisonOf(members, anchor);
  return found === undefined || comparison === undefined ? undefined : { kind: found, comparison };
}

function wordsOf(
  members: Members | undefined,
): { readonly title: string; readonly text: string } | undefined {
  const member = (name: string): string => {
    const text = members?.[name];
    return typeof text === "string" ? text : "";
  };
  const [title, text] = [member("title"), member("message")];
  return title === "" && text === "" ? undefined : { title, text };
}

/** The plan of a validation; undefined for a kind of rule that plans lack. */
export function plannedValidation(validation: StoredValidation): ValidationPlan | undefined {
  const ranges = canonicalRanges(validation.ranges);
  const rule = ruleOf(validation.rule, anchorOf(ranges));
  const prompt = wordsOf(validation.prompt);
  const error = wordsOf(validation.errorAlert);
  if (rule === undefined) return undefined;
  return {
    ranges,
    rule,
    ...(prompt === undefined ? {} : { prompt }),
    ...(error === undefined ? {} : { error }),
    ...(validation.errorAlert?.["showAlert"] === false ? { open: true } : {}),
  };
}

function lookMembers({
  font = {},
  fill,
}: Extract<ConditionalFormatPlan, { kind: "formula" }>["style"]): Members {
  const members: Members = {
    "Custom/Format/Font/Bold": font.bold,
    "Custom/Format/Font/Italic": font.italic,
    "Custom/Format/Font/Underline": font.underline === true ? "Single" : undefined,
    "Custom/Format/Font/Color": font.color === undefined ? undefined : hashed(font.color),
    "Custom/Format/Fill/Color": fill === undefined ? undefined : hashed(fill),
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== false),
  );
}

/** A bar that begins at zero and fills the cell at the highest value, in one colour. */
function barMembers(color: string): Members {
  return {
    "DataBar/PositiveFormat/FillColor": hashed(color),
    "DataBar/PositiveFormat/GradientFill": false,
    "DataBar/LowerBoundRule": { type: "Number", formula: "=0" },
    "DataBar/UpperBoundRule": { type: "HighestValue" },
  };
}

/** A planned conditional format in Excel's words. */
export function storedFormat(format: ConditionalFormatPlan, at: number): StoredConditionalFormat {
  const { ranges } = format;
  const anchor = anchorOf(ranges);
  const members =
    format.kind === "bar"
      ? barMembers(format.color)
      : {
          "Custom/Rule/Formula": `=${movedFormula(format.formula, -anchor.top, -anchor.left)}`,
          ...lookMembers(format.style),
        };
  const type = format.kind === "bar" ? "DataBar" : "Custom";
  return { id: `{planned-${at}}`, type, ranges, stopIfTrue: false, members };
}

function fontOf(members: Members): { readonly font?: Members } {
  const color = members["Custom/Format/Font/Color"];
  const font = {
    ...(members["Custom/Format/Font/Bold"] === true ? { bold: true } : {}),
    ...(members["Custom/Format/Font/Italic"] === true ? { italic: true } : {}),
    ...(members["Custom/Format/Font/Underline"] === "Single" ? { underline: true } : {}),
    ...(color === undefined ? {} : { color: unhashed(color) }),
  };
  return Object.keys(font).length === 0 ? {} : { font };
}

/** The plan of a conditional format. */
export function plannedFormat({
  type,
  ranges: given,
  members,
}: StoredConditionalFormat): ConditionalFormatPlan {
  const ranges = canonicalRanges(given);
  if (type === "DataBar")
    return { kind: "bar", ranges, color: unhashed(members["DataBar/PositiveFormat/FillColor"]) };
  const fill = members["Custom/Format/Fill/Color"];
  const formula = planned(members["Custom/Rule/Formula"], anchorOf(ranges));
  const style = { ...fontOf(members), ...(fill === undefined ? {} : { fill: unhashed(fill) }) };
  return { kind: "formula", ranges, formula, style };
}
