import { present } from "../../basics/assert";
import { type Bloc } from "../import/bloc";
import { type Points, sum, thousandths, ZERO } from "../points/points";
import { entriesOf } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { type Template } from "../template/template";
import { type LeafColumn, roundedMean } from "../verification/bloc-scores";
import { type LeafScore } from "../verification/leaf-score";
import { officialEntry } from "../verification/official-entry";
import { type OpenItems } from "./open-items";

/** One leaf over the bloc as badly and as well as it may still come out for each of its units. */
export interface ColumnBounds {
  readonly now: LeafColumn;
  readonly worst: LeafColumn;
  readonly best: LeafColumn;
}

interface ScoreBounds {
  readonly worst: LeafScore;
  readonly best: LeafScore;
}

const NOTHING: LeafScore = { kind: "points", points: ZERO };

function maximum({ max }: Leaf): LeafScore {
  return { kind: "points", points: max };
}

/** All that a leaf gives; a rule may have given more. */
function everything({ max }: Leaf, score: LeafScore): LeafScore {
  const given = score.kind === "points" ? score.points : ZERO;
  return { kind: "points", points: thousandths(Math.max(max, given)) };
}

/** Whatever a leaf may give. What is missing may stay so, which is worse than 0 only where a band asks for it. */
function anything(leaf: Leaf, score: LeafScore): ScoreBounds {
  const [none, all] = [NOTHING, everything(leaf, score)];
  if (leaf.section === "penalty") return { worst: all, best: none };
  return { worst: score.kind === "missing" ? score : none, best: all };
}

/**
 * An open leaf: what the unit claims is granted, or it is not. A penalty may grow to the maximum; where nothing can be
 * made of what was said, or nobody said anything, it may be whatever the leaf gives. A condition is met or not; bars
 * from awards are seen to elsewhere.
 */
function openBounds(leaf: Leaf, score: LeafScore, isSaid: boolean): ScoreBounds {
  if (!isSaid || score.kind === "missing" || leaf.section === "condition")
    return anything(leaf, score);
  if (leaf.section !== "penalty") return { worst: NOTHING, best: score };
  // A rule may have taken more than the maximum, which is the most that can be typed.
  const best = score.kind === "points" && score.points > leaf.max ? maximum(leaf) : score;
  return { worst: everything(leaf, score), best };
}

const pointsIn = (score: LeafScore): Points => (score.kind === "points" ? score.points : ZERO);

/** Between what the mean lies, of units of which some may come to have points here or not. */
function meanBounds(
  all: readonly ScoreBounds[],
  precision: Template["precision"],
): { readonly worst: Points; readonly best: Points } {
  const isCounted = ({ kind }: LeafScore): boolean => kind === "points";
  const sure = all.filter(({ worst, best }) => isCounted(worst) && isCounted(best));
  const unsure = all.filter(({ worst, best }) => isCounted(worst) !== isCounted(best));
  const least = sum(sure.map(({ worst }) => pointsIn(worst)));
  const most = sum(sure.map(({ best }) => pointsIn(best)));
  return {
    // Who may join with points of 0 draws the mean down, and with the most it may have, up.
    worst: roundedMean(least, sure.length + unsure.length, precision),
    best: thousandths(
      Math.max(
        roundedMean(most, sure.length, precision),
        ...unsure.map(({ best }) => pointsIn(best)),
      ),
    ),
  };
}

/** The bounds of one leaf, where these units are still open. */
export function columnBounds(
  now: LeafColumn,
  open: ReadonlySet<string>,
  { template, bloc }: { readonly template: Template; readonly bloc: Bloc },
): ColumnBounds {
  if (open.size === 0) return { now, worst: now, best: now };
  const { leaf } = now;
  const bounds = new Map<string, ScoreBounds>();
  for (const [unit, score] of now.scores) {
    const entry = officialEntry(entriesOf(bloc.entries, unit, leaf.code), "official")?.entry;
    // Another result of one unit may move all that are compared with it.
    const isCompared = leaf.rule.blocWide && entry?.kind === "inputs" && score.kind === "points";
    if (isCompared) bounds.set(unit, anything(leaf, score));
    else if (open.has(unit)) bounds.set(unit, openBounds(leaf, score, entry !== undefined));
    else bounds.set(unit, { worst: score, best: score });
  }
  const mean =
    template.naPolicy === "blocMean"
      ? meanBounds([...bounds.values()], template.precision)
      : { worst: now.mean, best: now.mean };
  const column = (side: keyof ScoreBounds): LeafColumn => ({
    ...now,
    mean: mean[side],
    scores: new Map([...bounds].map(([unit, each]) => [unit, each[side]])),
  });
  return { now, worst: column("worst"), best: column("best") };
}

/** The bounds of all leaves, in printing order. */
export function allColumnBounds(
  columns: readonly LeafColumn[],
  open: OpenItems,
  of: { readonly template: Template; readonly bloc: Bloc },
): readonly ColumnBounds[] {
  return columns.map((column) => {
    const { code } = column.leaf;
    return columnBounds(column, present(open.get(code), code), of);
  });
}
