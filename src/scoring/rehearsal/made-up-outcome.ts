import { isRecord } from "../points/json-object";
import { type Points, type Precision, thousandths, toNumber, ZERO } from "../points/points";
import { type InputValue } from "../rules/rule";
import { type Leaf } from "../template/criterion";

/** Inputs of a leaf, and the points that they have to give: known from how they were made up, not from the rule. */
export interface MadeUpOutcome {
  readonly inputs: ReadonlyMap<string, InputValue>;
  readonly points: Points;
}

type Given = Readonly<Record<string, InputValue>>;
type Parameters = Readonly<Record<string, unknown>>;

/** What is made up for one leaf: its maximum in thousandths, its parameters, and how a share of it is rounded. */
interface MakingUp {
  readonly max: number;
  readonly parameters: Parameters;
  /** So many quarters of the maximum, half away from zero. */
  readonly quarters: (count: number) => number;
}

type Made = readonly (readonly [Given, number])[];

function numberIn(from: Parameters, name: string): number {
  const value = from[name];
  return typeof value === "number" ? value : 0;
}

function listIn(from: Parameters, name: string): readonly Parameters[] {
  const value = from[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function pointsIn(from: Parameters, name: string): number {
  return Math.round(numberIn(from, name) * 1000);
}

/** How far behind a bound a value is to lie so that the tier with this comparison does not take it. */
const BEHIND: Readonly<Record<string, number>> = { ">=": -1, "<=": 1 };
/** How far beyond a bound a value is to lie so that the tier with this comparison takes it. */
const BEYOND: Readonly<Record<string, number>> = { ">": 1, "<": -1 };

/** A value that falls into a tier and into none above it. */
function valueIn(tiers: readonly Parameters[], index: number): number {
  const [tier = {}, above] = [tiers[index], tiers[index - 1]];
  const bound = numberIn(tier, "bound");
  const last = above === undefined ? 0 : numberIn(above, "bound");
  if (tier["op"] === "else") return last + (BEHIND[String(above?.["op"])] ?? 0);
  const beyond = BEYOND[String(tier["op"])];
  if (beyond === undefined) return bound;
  return above === undefined ? bound + beyond : (bound + last) / 2;
}

function counted({ max, parameters }: MakingUp, isGained: boolean): Made {
  const per = Math.max(1, pointsIn(parameters, "per"));
  const enough = Math.ceil(max / per);
  const one = Math.min(max, per);
  return [
    [{ count: enough }, isGained ? max : 0],
    [{ count: 1 }, isGained ? one : max - one],
    [{ count: 0 }, isGained ? 0 : max],
  ];
}

function shareOfTarget({ max, parameters, quarters }: MakingUp): Made {
  const { cap = null, lowerIsBetter } = parameters;
  const floor = numberIn(parameters, "floor");
  const worth = (quartersReached: number): number => {
    const reached = quartersReached / 4;
    if (reached < floor) return 0;
    return typeof cap === "number" && cap < reached
      ? Math.min(Math.round(max * cap), quarters(quartersReached))
      : quarters(quartersReached);
  };
  const isLower = lowerIsBetter === true;
  return [
    [{ target: 100, actual: 100 }, worth(4)],
    [isLower ? { target: 100, actual: 200 } : { target: 100, actual: 50 }, worth(2)],
    [isLower ? { target: 100, actual: 400 } : { target: 100, actual: 25 }, worth(1)],
  ];
}

/** Every way of scoring: what is typed, and what it is worth. A comparison's first inputs lead the bloc. */
const MADE_UP: Readonly<Record<string, (leaf: MakingUp) => Made>> = {
  binary: ({ max }) => [
    [{ yes: true }, max],
    [{ yes: false }, 0],
  ],
  level: ({ parameters }) =>
    listIn(parameters, "levels").map((each) => [
      { level: String(each["key"]) },
      pointsIn(each, "points"),
    ]),
  tier: ({ parameters }) =>
    listIn(parameters, "bands").map((each, index, all) => [
      { value: valueIn(all, index) },
      pointsIn(each, "points"),
    ]),
  ratio: shareOfTarget,
  leaderRelative: ({ max, quarters }) => [
    [{ target: 100, actual: 150 }, max],
    [{ target: 100, actual: 100 }, quarters(2)],
    [{ target: 100, actual: 50 }, quarters(1)],
  ],
  perUnit: (leaf) => counted(leaf, true),
  deduct: (leaf) => counted(leaf, false),
  checklist: ({ max, parameters }) => {
    const items = listIn(parameters, "items");
    const worth = (given: readonly Parameters[]): number =>
      Math.min(
        max,
        given.reduce((total, each) => total + pointsIn(each, "points"), 0),
      );
    const keys = (given: readonly Parameters[]): Given => {
      return { ticked: given.map((each) => String(each["key"])) };
    };
    return [items, items.slice(0, 1)].map((given) => [keys(given), worth(given)] as const);
  },
  linear: ({ max, parameters, quarters }) => {
    const of = numberIn(parameters, "of");
    return [
      [{ value: of }, max],
      [{ value: of / 4 }, quarters(1)],
      [{ value: 0 }, 0],
    ];
  },
  manual: ({ max, parameters }) => {
    const step = Math.max(1, pointsIn(parameters, "step"));
    const most = Math.floor(max / step) * step;
    return [most, Math.min(most, step), 0].map((points) => [{ points: points / 1000 }, points]);
  },
};

/** A share of the maximum as the template rounds it, in whole thousandths. */
function sharing(max: number, precision: Precision): (count: number) => number {
  const unit = 10 ** (3 - precision);
  return (count) => Math.floor((2 * max * count + 4 * unit) / (8 * unit)) * unit;
}

/**
 * What can be made up for a leaf, from what is best for a unit to what is worst, each worth other points than the one
 * before. A condition is best not met.
 */
export function madeUpOutcomes(leaf: Leaf, precision: Precision): readonly MadeUpOutcome[] {
  const { rule, section } = leaf;
  const max = leaf.max;
  const quarters = sharing(max, precision);
  const make = MADE_UP[rule.kind] ?? ((): Made => []);
  const isGood = section === "content" || section === "bonus";
  const outcomes = make({ max, parameters: rule.parameters, quarters }).map(
    ([inputs, points]): MadeUpOutcome => {
      return { inputs: new Map(Object.entries(inputs)), points: thousandths(points) };
    },
  );
  const worth = ({ points }: MadeUpOutcome): number => toNumber(points) * (isGood ? -1 : 1);
  const ordered = [...outcomes].sort((one, other) => worth(one) - worth(other));
  return ordered.filter(({ points }, index) => points !== (ordered[index - 1]?.points ?? null));
}

/** What a leaf adds to a unit's total, seen by itself: a condition nothing. */
export function pointsOfOutcome(leaf: Leaf, { points }: MadeUpOutcome): Points {
  return leaf.section === "condition" ? ZERO : points;
}
