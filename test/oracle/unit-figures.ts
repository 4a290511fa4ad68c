import { type CriterionJson, isLeaf, type TemplateJson } from "./model-json";
import { isMissing, maxOf, type Official, type Officials, pointsOf } from "./official-points";
import {
  add,
  exactly,
  greatest,
  least,
  minus,
  order,
  over,
  ratio,
  type Rational,
  round,
  sum,
  times,
  ZERO,
} from "./rational";

/** The figures of one unit, up to its total. */
export interface Figures {
  readonly groups: Map<string, Rational>;
  readonly content: Rational;
  readonly bonus: Rational;
  readonly bonusUncapped: Rational;
  readonly penalty: Rational;
  readonly raw: Rational;
  readonly total: Rational;
  readonly missing: string[];
  readonly flags: string[];
}

const capped = (value: Rational, cap: number | null | undefined): Rational =>
  cap === null || cap === undefined ? value : least(value, exactly(cap));

const childrenOf = (template: TemplateJson, parent: string | null): CriterionJson[] =>
  template.criteria.filter((each) => each.parent === parent);

/** A figure of a node from the figures of its leaves, caps of groups applied. */
function bottomUp(
  template: TemplateJson,
  node: CriterionJson,
  ofLeaf: (leaf: CriterionJson) => Rational,
): Rational {
  if (isLeaf(node)) return ofLeaf(node);
  const children = childrenOf(template, node.id);
  return capped(sum(children.map((child) => bottomUp(template, child, ofLeaf))), node.cap);
}

function meanOfBloc(code: string, all: Officials, precision: number): Rational {
  const known = [...all.values()].flatMap((unit) => {
    const official = unit.get(code);
    return official === undefined || typeof official === "string" ? [] : [official];
  });
  return known.length === 0
    ? ZERO
    : round(over(sum(known), ratio(BigInt(known.length), 1n)), precision);
}

function effective(
  template: TemplateJson,
  leaf: CriterionJson,
  official: Official | undefined,
  all: Officials,
): Rational {
  if (official !== "na" || leaf.section !== "content") return pointsOf(official);
  if (template.naPolicy === "full") return maxOf(leaf);
  if (template.naPolicy === "blocMean") return meanOfBloc(leaf.code, all, template.precision);
  return ZERO;
}

function clamped(template: TemplateJson, raw: Rational): Rational {
  if (template.clamp === "none") return raw;
  const above = greatest(ZERO, raw);
  return template.clamp === "scale" ? least(above, exactly(template.scale)) : above;
}

interface Content {
  readonly groups: Map<string, Rational>;
  readonly content: Rational;
  readonly flags: string[];
}

function contentOf(template: TemplateJson, unit: Map<string, Official>, all: Officials): Content {
  const tops = childrenOf(template, null).filter(({ section }) => section === "content");
  const groups = new Map<string, Rational>();
  const flags: string[] = [];
  let everything = ZERO;
  for (const top of tops) {
    const points = bottomUp(template, top, (leaf) =>
      effective(template, leaf, unit.get(leaf.code), all),
    );
    const available = bottomUp(template, top, (leaf) =>
      unit.get(leaf.code) === "na" ? ZERO : maxOf(leaf),
    );
    everything = add(everything, available);
    const full = exactly(top.max ?? 0);
    if (template.naPolicy !== "rescaleGroup" || order(available, full) >= 0)
      groups.set(top.code, points);
    else if (order(available, ZERO) === 0) {
      groups.set(top.code, ZERO);
      flags.push(`groupNotApplicable:${top.code}`);
    } else {
      groups.set(top.code, round(over(times(points, full), available), template.precision));
    }
  }
  const together = sum([...groups.values()]);
  const base = exactly(template.base);
  if (template.naPolicy !== "rescaleTotal" || order(everything, base) >= 0)
    return { groups, content: together, flags };
  if (order(everything, ZERO) === 0)
    return { groups, content: ZERO, flags: [...flags, "allNotApplicable"] };
  const content = round(over(times(together, base), everything), template.precision);
  return { groups, content, flags };
}

/** The figures of one unit; all units are needed for the mean of the bloc. */
export function figuresOf(template: TemplateJson, id: string, all: Officials): Figures {
  const unit = all.get(id) ?? new Map<string, Official>();
  const topSum = (section: string): Rational =>
    sum(
      childrenOf(template, null)
        .filter((top) => top.section === section)
        .map((top) => bottomUp(template, top, (leaf) => pointsOf(unit.get(leaf.code)))),
    );
  const leaves = template.criteria.filter(isLeaf);
  const { groups, content, flags } = contentOf(template, unit, all);
  const bonus = capped(topSum("bonus"), template.bonusCap);
  const penalty = capped(topSum("penalty"), template.penaltyCap);
  const raw = minus(add(content, bonus), penalty);
  return {
    groups,
    content,
    bonus,
    bonusUncapped: sum(
      leaves
        .filter(({ section }) => section === "bonus")
        .map(({ code }) => pointsOf(unit.get(code))),
    ),
    penalty,
    raw,
    total: clamped(template, raw),
    missing: leaves.filter(({ code }) => isMissing(unit.get(code))).map(({ code }) => code),
    flags: [
      ...leaves
        .filter(({ code }) => unit.get(code) === "notComputable")
        .map(({ code }) => `notComputable:${code}`),
      ...flags,
    ],
  };
}
