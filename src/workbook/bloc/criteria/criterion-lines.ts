import { isRecord } from "../../../scoring/points/json-object";
import { toNumber } from "../../../scoring/points/points";
import { type Rule } from "../../../scoring/rules/rule";
import { PARAMETER_PLACES } from "../../../scoring/rules/rule-design";
import { RULE_KINDS } from "../../../scoring/rules/rule-kinds";
import { type Criterion, type Leaf } from "../../../scoring/template/criterion";
import { type CriteriaColumn, type OptionLine } from "../../look/criteria-words";
import { type SheetWords } from "../../look/sheet-words";
import { ruleNames } from "./rule-names";

/** What stands in the row of a criterion, or of one of its levels, items or tiers; blank cells are absent. */
export type CriterionLine = Readonly<Partial<Record<CriteriaColumn, string | number>>>;

function cellOf(value: unknown, words: SheetWords): string | number | undefined {
  if (value === null) return words.bloc.criteria.unlimited;
  if (value === true) return words.marks.tick;
  return typeof value === "number" || (typeof value === "string" && value !== "")
    ? value
    : undefined;
}

function parameters({ kind, parameters: given }: Rule, words: SheetWords): CriterionLine {
  const places = RULE_KINDS.get(kind)?.design.places ?? {};
  const filled = PARAMETER_PLACES.flatMap((column) => {
    const name = places[column];
    const value = name === undefined ? undefined : cellOf(given[name], words);
    return value === undefined ? [] : [[column, value] as const];
  });
  return { rule: ruleNames(words)[kind] ?? "", ...Object.fromEntries(filled) };
}

function isOptionLine(op: unknown, words: SheetWords): op is OptionLine {
  return typeof op === "string" && op in words.bloc.criteria.lines;
}

/** The lines of levels, items or tiers below a criterion, in order. */
function optionLines(
  { kind, parameters: given, wording }: Rule,
  words: SheetWords,
): CriterionLine[] {
  const list = given[RULE_KINDS.get(kind)?.design.list ?? ""];
  if (!Array.isArray(list)) return [];
  const said = wording(words.language);
  return list.filter(isRecord).map((each, index): CriterionLine => {
    const { op, bound, label, key, points } = each;
    const line: OptionLine = isOptionLine(op, words) ? op : "option";
    return {
      rule: words.bloc.criteria.lines[line],
      ...(typeof bound === "number" ? { figure: bound } : {}),
      ...(typeof label === "string" ? { title: label } : { how: said[index] ?? "" }),
      ...(typeof key === "string" ? { key } : {}),
      ...(typeof points === "number" ? { max: points } : {}),
    };
  });
}

function leafLines(leaf: Leaf, shared: CriterionLine, words: SheetWords): CriterionLine[] {
  const { rule, section, evidence, scorer, na, max } = leaf;
  const { criteria } = words.bloc;
  const below = optionLines(rule, words);
  return [
    {
      ...shared,
      ...(section === "condition" ? {} : { max: toNumber(max) }),
      ...parameters(rule, words),
      // What the lines below say is not said twice.
      how:
        section === "condition" || below.length > 0 ? "" : rule.wording(words.language).join("\n"),
      evidence: evidence.hint,
      demand: criteria.demands[evidence.required],
      scorer: words.scorers[scorer],
      ...(na ? { na: criteria.naAllowed } : {}),
    },
    ...below,
  ];
}

/**
 * The rows of a criterion: its own, then one for each level, item or tier.
 *
 * @param parentCode the code of the group above; "" at the top.
 */
export function criterionLines(
  criterion: Criterion,
  parentCode: string,
  words: SheetWords,
): readonly CriterionLine[] {
  const { id, code, title, section } = criterion;
  const shared: CriterionLine = {
    id,
    code,
    title,
    section: words.bloc.criteria.sections[section],
    ...(parentCode === "" ? {} : { parent: parentCode }),
  };
  if (criterion.kind === "leaf") return leafLines(criterion, shared, words);
  const { max, cap } = criterion;
  return [
    {
      ...shared,
      ...(max === null ? {} : { max: toNumber(max) }),
      ...(cap === null ? {} : { cap: toNumber(cap) }),
    },
  ];
}
