import { RULE_KINDS } from "../../../scoring/rules/rule-kinds";
import { quoted } from "../../../basics/formula-text";
import { COLORS } from "../../look/cell-looks";
import { type CellHint } from "../../look/cell-hint";
import { type CriteriaColumn } from "../../look/criteria-words";
import { type SheetWords } from "../../look/sheet-words";
import { absoluteRangeName, cellName, columnName } from "../../plan/cell-address";
import { type SheetDraft } from "../../plan/sheet-draft";
import { type CellRange, type ValidationRule } from "../../plan/sheet-plan";
import { criteriaColumn } from "./criteria-columns";
import { ruleNames } from "./rule-names";

/** The first and the last row of criteria, zero-based. */
export interface CriteriaArea {
  readonly top: number;
  readonly bottom: number;
}

function rangeOf(column: CriteriaColumn, { top, bottom }: CriteriaArea): CellRange {
  const at = criteriaColumn(column);
  return { top, bottom, left: at, right: at };
}

/** A cell of a row as a formula of that row names it: its column stays put. */
function inRow(column: CriteriaColumn, row: number): string {
  return `$${cellName(row, criteriaColumn(column))}`;
}

/** Dots or commas: whatever the program puts into a number's text, this language's mark comes out. */
function asText(number: string, { language }: SheetWords): string {
  const [other, mark] = language === "vi" ? [".", ","] : [",", "."];
  return `SUBSTITUTE(${number}&"",${quoted(other)},${quoted(mark)})`;
}

function plainText(figure: number, { language }: SheetWords): string {
  return String(figure).replace(".", language === "vi" ? "," : ".");
}

/** What the criteria of a group come to, of its maximum, as the sheet computes it: `498/500`. */
export function sumFormula(row: number, area: CriteriaArea, words: SheetWords): string {
  const [code, max] = [inRow("code", row), inRow("max", row)];
  const [parents, points] = [
    absoluteRangeName(rangeOf("parent", area)),
    absoluteRangeName(rangeOf("max", area)),
  ];
  const sum = asText(`ROUND(SUMPRODUCT((${parents}=${code})*1,${points}),3)`, words);
  const of = `IF(${max}="","","/"&${asText(max, words)})`;
  const condition = `${inRow("section", row)}=${quoted(words.bloc.criteria.sections.condition)}`;
  return `IF(OR(${code}="",${inRow("rule", row)}<>"",${condition}),"",${sum}&${of})`;
}

/** What the top of the content comes to, of the points in all, which stand in `row`. */
export function baseFormula(row: number, area: CriteriaArea, words: SheetWords): string {
  const range = (column: CriteriaColumn): string => absoluteRangeName(rangeOf(column, area));
  const content = quoted(words.bloc.criteria.sections.content);
  const top = `(${range("parent")}="")*(${range("section")}=${content})`;
  const sum = asText(`ROUND(SUMPRODUCT(${top},${range("max")}),3)`, words);
  return `${sum}&"/"&${asText(inRow("max", row), words)}`;
}

/** The same as the formulas come to. */
export function sumText(sum: number, of: number | undefined, words: SheetWords): string {
  return plainText(sum, words) + (of === undefined ? "" : `/${plainText(of, words)}`);
}

function list(choices: readonly string[]): ValidationRule {
  return { kind: "list", choices };
}

const NOT_NEGATIVE: ValidationRule = {
  kind: "decimal",
  comparison: { operator: "atLeast", from: "0" },
};

/** What may be typed into the cells of criteria. */
export function addCriteriaValidations(
  draft: SheetDraft,
  area: CriteriaArea,
  words: SheetWords,
): void {
  const { lines, sections, demands, naAllowed, hints } = words.bloc.criteria;
  const codes = `$${columnName(criteriaColumn("code"))}$${String(area.top + 1)}`;
  const last = `$${columnName(criteriaColumn("code"))}$${String(area.bottom + 1)}`;
  const rules: readonly (readonly [CriteriaColumn, ValidationRule, CellHint])[] = [
    ["max", NOT_NEGATIVE, hints.points],
    ["cap", NOT_NEGATIVE, hints.points],
    ["section", list(Object.values(sections)), hints.choice],
    ["parent", { kind: "listRange", formula: `${codes}:${last}` }, hints.parent],
    ["rule", list([...Object.values(ruleNames(words)), ...Object.values(lines)]), hints.choice],
    [
      "figure",
      { kind: "decimal", comparison: { operator: "atLeast", from: "-1E+9" } },
      hints.figure,
    ],
    ["floor", NOT_NEGATIVE, hints.most],
    ["lower", list([words.marks.tick]), hints.choice],
    ["demand", list(Object.values(demands)), hints.choice],
    ["scorer", list(Object.values(words.scorers)), hints.choice],
    ["na", list([naAllowed]), hints.choice],
  ];
  for (const [column, rule, hint] of rules)
    draft.validate({ ranges: [rangeOf(column, area)], rule, prompt: hint, error: hint });
}

function oneOf(cell: string, texts: readonly string[]): string {
  return `OR(${texts.map((text) => `${cell}=${quoted(text)}`).join(",")})`;
}

/** Marks what plain Excel can tell: an unknown way of scoring, points that are no number, a parameter that is missing. */
export function addCriteriaMarks(draft: SheetDraft, area: CriteriaArea, words: SheetWords): void {
  const { lines, sections } = words.bloc.criteria;
  const kinds = Object.values(ruleNames(words));
  const cell = (column: CriteriaColumn): string => inRow(column, area.top);
  const rule = cell("rule");
  const withFigure = [...RULE_KINDS.values()].flatMap(({ design }) =>
    design.needed?.includes("figure") === true ? design.name[words.language] : [],
  );
  const bounded = Object.entries(lines).flatMap(([line, name]) => {
    return line === "option" || line === "else" ? [] : name;
  });
  const known = [...kinds, ...Object.values(lines)];
  const noPoints = `AND(${rule}<>"",${cell("section")}<>${quoted(sections.condition)})`;
  const marks: readonly (readonly [CriteriaColumn, string])[] = [
    ["rule", `AND(${rule}<>"",NOT(${oneOf(rule, known)}))`],
    ["max", `AND(OR(${cell("max")}<>"",${noPoints}),NOT(ISNUMBER(${cell("max")})))`],
    ["figure", `AND(${oneOf(rule, [...withFigure, ...bounded])},NOT(ISNUMBER(${cell("figure")})))`],
    [
      "sum",
      `AND(ISNUMBER(${cell("max")}),${cell("cap")}="",${cell("sum")}<>"",` +
        `LEFT(${cell("sum")},FIND("/",${cell("sum")}&"/")-1)<>${asText(cell("max"), words)})`,
    ],
  ];
  for (const [column, formula] of marks)
    draft.highlight({
      kind: "formula",
      ranges: [rangeOf(column, area)],
      formula,
      style: { fill: COLORS.stop },
    });
}
