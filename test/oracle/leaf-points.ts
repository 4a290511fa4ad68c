import { type Compared, compared, pointsAgainstLeader } from "./leader-comparison";
import { type InputsJson, type ItemJson, type RuleJson, type TierJson } from "./model-json";
import {
  exactly,
  greatest,
  least,
  minus,
  ONE,
  order,
  over,
  type Rational,
  sum,
  times,
  ZERO,
} from "./rational";

/** Points before rounding, or that the rule cannot be computed from these inputs. */
export type Computed = Rational | "notComputable";

type Kind = RuleJson["kind"];
type Rule<K extends Kind> = Extract<RuleJson, { kind: K }>;

/** One evaluation: the largest points, what was typed, and what the whole bloc brings. */
interface Case {
  readonly max: Rational;
  readonly inputs: InputsJson;
  readonly bloc: readonly Compared[];
}

const MATCHES: Record<TierJson["op"], (against: number) => boolean> = {
  ">": (against) => against > 0,
  ">=": (against) => against >= 0,
  "<": (against) => against < 0,
  "<=": (against) => against <= 0,
  else: () => true,
};

const number = (typed: number | null | undefined): Rational | null =>
  typeof typed === "number" ? exactly(typed) : null;

/** Points from one typed number; without it nothing can be computed. */
const fromNumber = (
  typed: number | null | undefined,
  points: (value: Rational) => Rational,
): Computed => (typeof typed === "number" ? points(exactly(typed)) : "notComputable");

const pointsOfTier = (tiers: readonly TierJson[], value: Rational): Rational =>
  exactly(
    tiers.find(({ op, bound }) => MATCHES[op](order(value, exactly(bound ?? 0))))?.points ?? 0,
  );

const pointsOfTicked = (items: readonly ItemJson[], ticked: readonly string[]): Rational =>
  sum(items.filter(({ key }) => ticked.includes(key)).map(({ points }) => exactly(points)));

/** actual/target or target/actual; null stands for "as good as the cap allows". */
function quotient(lowerIsBetter: boolean, actual: Rational, target: Rational): Rational | null {
  if (!lowerIsBetter) return over(actual, target);
  return order(actual, ZERO) === 0 ? null : over(target, actual);
}

function pointsOfQuotient(
  rule: Rule<"ratio">,
  max: Rational,
  both: [Rational, Rational],
): Rational {
  const cap = rule.cap === null ? null : exactly(rule.cap ?? 1);
  const r = quotient(rule.lowerIsBetter === true, ...both) ?? cap ?? ZERO;
  if (order(r, exactly(rule.floor ?? 0)) < 0) return ZERO;
  return times(max, cap === null ? r : least(r, cap));
}

function byRatio(rule: Rule<"ratio">, { max, inputs }: Case): Computed {
  const actual = number(inputs.actual);
  const target = number(inputs.target);
  if (actual === null || target === null) return "notComputable";
  if (order(target, ZERO) <= 0 || order(actual, ZERO) < 0) return "notComputable";
  return pointsOfQuotient(rule, max, [actual, target]);
}

const BY_KIND: { readonly [K in Kind]: (rule: Rule<K>, each: Case) => Computed } = {
  binary: (_, { max, inputs }) =>
    typeof inputs.yes !== "boolean" ? "notComputable" : inputs.yes ? max : ZERO,
  level: (rule, { inputs }) =>
    number(rule.levels.find(({ key }) => key === inputs.level)?.points) ?? "notComputable",
  tier: (rule, { inputs }) => fromNumber(inputs.value, (value) => pointsOfTier(rule.bands, value)),
  ratio: byRatio,
  leaderRelative: (_, { max, inputs, bloc }) => {
    const own = compared(inputs);
    return own === "notComputable" ? own : pointsAgainstLeader(max, own, bloc);
  },
  perUnit: (rule, { max, inputs }) =>
    fromNumber(inputs.count, (count) => least(max, times(count, exactly(rule.per)))),
  deduct: (rule, { max, inputs }) =>
    fromNumber(inputs.count, (count) =>
      greatest(ZERO, minus(max, times(count, exactly(rule.per)))),
    ),
  checklist: (rule, { max, inputs }) =>
    Array.isArray(inputs.ticked)
      ? least(max, pointsOfTicked(rule.items, inputs.ticked))
      : "notComputable",
  linear: (rule, { max, inputs }) =>
    fromNumber(inputs.value, (value) =>
      times(max, greatest(ZERO, least(ONE, over(value, exactly(rule.of))))),
    ),
  manual: (_, { inputs }) => fromNumber(inputs.points, (points) => points),
};

/** The points that a rule gives for these inputs, among those that it is compared with. */
export function pointsByRule(rule: RuleJson, each: Case): Computed {
  // The table holds, under each kind, the function for the rules of that kind.
  const byKind = BY_KIND[rule.kind] as (rule: RuleJson, each: Case) => Computed;
  return byKind(rule, each);
}
