import { atMost, type Points, sum, thousandths, ZERO } from "../points/points";
import { type Criterion, type Leaf, type Section } from "../template/criterion";
import { childrenByParent, leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type MadeUpOutcome, madeUpOutcomes, pointsOfOutcome } from "./made-up-outcome";

/** A unit whose answers were made up: what it answers, and what has to come out for it. */
export interface MadeUpUnit {
  readonly id: string;
  /** Leaf code → what it was given. */
  readonly answers: ReadonlyMap<string, MadeUpOutcome>;
  readonly total: Points;
  readonly rank: number;
}

/** Units of a rehearsal at most: more would show nothing more. */
const MOST_UNITS = 8;

/** Which of its outcomes each leaf is given, by its code. */
type Profile = ReadonlyMap<string, number>;

type Outcomes = ReadonlyMap<string, readonly MadeUpOutcome[]>;

/** Profiles from the best to the worst: in each one leaf does a step worse than in the profile before it. */
function profilesOf(leaves: readonly Leaf[], outcomes: Outcomes): readonly Profile[] {
  const profiles: Profile[] = [new Map(leaves.map(({ code }) => [code, 0]))];
  const most = Math.max(0, ...[...outcomes.values()].map(({ length }) => length));
  for (let step = 1; step < most; step += 1)
    for (const { code } of leaves)
      if ((outcomes.get(code)?.length ?? 0) > step)
        profiles.push(new Map([...(profiles.at(-1) ?? []), [code, step]]));
  return profiles;
}

/** The total of a unit by the bare sums of the model, for which nothing is missing and everything applies. */
function totalOf(template: Template, pointsOf: (leaf: Leaf) => Points): Points {
  const { criteria, bonusCap, penaltyCap, clamp, scale } = template;
  const children = childrenByParent(criteria);
  const points = (criterion: Criterion): Points =>
    criterion.kind === "leaf"
      ? pointsOf(criterion)
      : atMost(sum((children.get(criterion.id) ?? []).map(points)), criterion.cap);
  const top = (section: Section): Points =>
    sum((children.get(null) ?? []).filter((each) => each.section === section).map(points));
  const raw = top("content") + atMost(top("bonus"), bonusCap) - atMost(top("penalty"), penaltyCap);
  if (clamp === "none") return thousandths(raw);
  const held = Math.max(ZERO, raw);
  return thousandths(clamp === "scale" ? Math.min(scale, held) : held);
}

interface Judged {
  readonly profile: Profile;
  readonly total: Points;
}

/** Profiles with a total each of its own: the best, the worst, and others between them at even steps. */
function chosenOf(judged: readonly Judged[]): readonly Judged[] {
  const falling = judged.filter(({ total }, index) => total !== judged[index - 1]?.total);
  const count = Math.min(MOST_UNITS, falling.length);
  const at = (place: number): Judged | undefined =>
    falling[count === 1 ? 0 : Math.round((place * (falling.length - 1)) / (count - 1))];
  const chosen = Array.from({ length: count }, (_, place) => at(place));
  // What is worse still and changes no total belongs to the last one, so that every leaf is answered in both ways.
  return [...chosen.slice(0, -1), judged.at(-1)].flatMap((each) => each ?? []);
}

/**
 * Units with made-up answers to every leaf, and the totals and ranks that have to come out. Each does worse than the
 * one before it by what is known of each way of scoring and the bare sums of the model; the engine has no part in it.
 * The units stand in the reverse order of their ranks. Fewer than two where no answer changes a total.
 */
export function madeUpSeason(template: Template): readonly MadeUpUnit[] {
  const leaves = leavesOf(template.criteria);
  const outcomes: Outcomes = new Map(
    leaves.map((leaf) => [leaf.code, madeUpOutcomes(leaf, template.precision)]),
  );
  const given = (profile: Profile, code: string): MadeUpOutcome | undefined =>
    outcomes.get(code)?.[profile.get(code) ?? 0];
  const judged = profilesOf(leaves, outcomes).map((profile): Judged => {
    const pointsOf = (leaf: Leaf): Points => {
      const outcome = given(profile, leaf.code);
      return outcome === undefined ? ZERO : pointsOfOutcome(leaf, outcome);
    };
    return { profile, total: totalOf(template, pointsOf) };
  });
  const units = chosenOf(judged).map(({ profile, total }, index): MadeUpUnit => {
    const answers = leaves.flatMap(({ code }) => {
      const outcome = given(profile, code);
      return outcome === undefined ? [] : [[code, outcome] as const];
    });
    return { id: `DT${String(index + 1)}`, answers: new Map(answers), total, rank: index + 1 };
  });
  return [...units].reverse();
}
