import { present } from "../../basics/assert";
import { minus, type Points, sum, thousandths } from "../points/points";
import { entriesOf, type Stage } from "../self-assessment/entry";
import { type ScoredBloc } from "../summary/score-bloc";
import { type LeafColumn, roundedMean } from "../verification/bloc-scores";
import {
  createMover,
  type LeafPath,
  type MovableUnit,
  movedKeys,
  type Mover,
  type RankingKeys,
  standsAbove,
} from "./moved-leaf";
import { nextStage } from "./pretended-points";

/** Other points of one leaf of one unit, as they would be typed at the next stage. */
export interface SingleChange {
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly stage: Stage;
  readonly from: Points;
  readonly to: Points;
}

/** One leaf that may move, and the unit that may be overtaken or overtake because of it. */
interface Question {
  readonly mover: Mover;
  readonly path: LeafPath;
  readonly moving: MovableUnit;
  readonly other: MovableUnit;
  /** Thousandths that one step adds to the leaf. */
  readonly step: number;
  /** True when the moving unit is the one that is to come out on top. */
  readonly upwards: boolean;
}

/** The present points of a leaf; none where it is missing. */
function pointsNow({ contender }: MovableUnit, { leaf }: LeafPath): Points {
  return present(contender.totals.points.get(leaf.code), leaf.code);
}

/**
 * The ranking keys of the other unit after so many steps: they follow the mean of the bloc where the leaf is N/A to it.
 * Undefined where they do not follow at all.
 */
function followingKeys(
  { mover, path, moving, other, step }: Question,
  columns: readonly LeafColumn[],
): ((steps: number) => RankingKeys) | undefined {
  const { code, section } = path.leaf;
  const { naPolicy, precision } = mover.template;
  const isNa = other.contender.totals.leaves.get(code)?.kind === "na";
  if (naPolicy !== "blocMean" || section !== "content" || !isNa) return undefined;
  const column = present(
    columns.find(({ leaf }) => leaf.code === code),
    code,
  );
  const scores = [...column.scores].filter(([unit]) => unit !== moving.contender.id);
  const known = scores.flatMap(([, score]) => (score.kind === "points" ? [score.points] : []));
  const now = sum([...known, pointsNow(moving, path)]);
  return (steps) =>
    movedKeys(mover, path, other, roundedMean(now + steps * step, known.length + 1, precision));
}

/**
 * The first of some steps after which the order is the one asked for. Both units go the same way, if the other moves at
 * all: no step of a stretch can do what its last one does not do against the other's first.
 */
function firstStep(
  from: number,
  to: number,
  isReached: (steps: number, othersSteps: number) => boolean,
): number | undefined {
  if (from > to || !isReached(to, from)) return undefined;
  if (from === to) return from;
  const middle = Math.floor((from + to) / 2);
  return firstStep(from, middle, isReached) ?? firstStep(middle + 1, to, isReached);
}

/** The fewest and the most steps that lead to points which may be typed: a rule may have given more than the maximum. */
function stepsAllowed(
  { path, step }: Question,
  now: Points,
): readonly [least: number, most: number] {
  const { max, rule } = path.leaf;
  if (step > 0) return [1, Math.floor((max - now) / step)];
  const above = rule.exceedsMax ? 0 : Math.ceil((max - now) / step);
  return [Math.max(1, above), Math.floor(now / -step)];
}

/** How many steps of the leaf put the units in the order asked for; undefined where none does. */
function stepsNeeded(question: Question, columns: readonly LeafColumn[]): number | undefined {
  const { mover, path, moving, other, step, upwards } = question;
  const now = pointsNow(moving, path);
  const [least, most] = stepsAllowed(question, now);
  const following = followingKeys(question, columns);
  const isReached = (steps: number, othersSteps: number): boolean => {
    const keys = movedKeys(mover, path, moving, thousandths(now + steps * step));
    const others = following?.(othersSteps) ?? other.keys;
    return upwards ? standsAbove(keys, others) : standsAbove(others, keys);
  };
  const gap = Math.abs(moving.contender.totals.total - other.contender.totals.total);
  const guess = Math.max(least, Math.ceil(gap / Math.abs(step)));
  // Where nothing stands between the leaf and the total, the gap is closed by as many steps, or one more.
  return (
    firstStep(least, Math.min(guess - 1, most), isReached) ??
    firstStep(guess, Math.min(guess, most), isReached) ??
    firstStep(guess + 1, Math.min(guess + 1, most), isReached) ??
    firstStep(guess + 2, most, isReached)
  );
}

/** How to find, for a bloc, what `smallestChanges` says of two of its units: many pairs cost little more than one. */
export function findSmallestChanges({
  template,
  bloc,
  result,
}: ScoredBloc): (upper: string, lower: string) => readonly SingleChange[] {
  const mover = createMover(template);
  const units = new Map(result.standings.map((each) => [each.id, mover.unit(each)]));
  const size = 10 ** (3 - template.precision);
  const { columns } = result.official;

  function changesOf(moving: MovableUnit, other: MovableUnit, upwards: boolean): SingleChange[] {
    const { id, totals } = moving.contender;
    return mover.paths.flatMap((path) => {
      const { code, section } = path.leaf;
      const stage = nextStage(entriesOf(bloc.entries, id, code));
      if (section === "condition" || stage === undefined) return [];
      if (totals.leaves.get(code)?.kind === "na") return [];
      const step = upwards === (section === "penalty") ? -size : size;
      const question = { mover, path, moving, other, step, upwards };
      const steps = stepsNeeded(question, columns);
      if (steps === undefined) return [];
      const from = pointsNow(moving, path);
      return [{ unit: id, criterion: code, stage, from, to: thousandths(from + steps * step) }];
    });
  }

  return (upper, lower) => {
    const [above, below] = [present(units.get(upper), upper), present(units.get(lower), lower)];
    if (standsAbove(below.keys, above.keys)) return [];
    const sizeOf = ({ from, to }: SingleChange): number => Math.abs(minus(to, from));
    const all = [...changesOf(below, above, true), ...changesOf(above, below, false)];
    return [...all].sort((a, b) => sizeOf(a) - sizeOf(b));
  };
}

/**
 * Every change of a single leaf of one of two units that would put the lower one above the upper one, with the least
 * points that do, in steps of the template's precision: the smallest change first. Left out are leaves on which the
 * meeting has spoken, those that are N/A and conditions; none where the lower one stands above already.
 */
export function smallestChanges(
  scored: ScoredBloc,
  upper: string,
  lower: string,
): readonly SingleChange[] {
  return findSmallestChanges(scored)(upper, lower);
}
