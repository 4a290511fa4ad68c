import { toNumber } from "../points/points";
import { type Precision } from "../points/points";
import { type BlocFigures } from "../rules/rule";
import { type Entry, type LeafEntries, type Stage, STAGES } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { entryScore } from "./leaf-score";

/** The entry that stands when a stage has none: that of the last stage before it. */
export function earlierEntry(entries: LeafEntries, stage: Stage): Entry | undefined {
  const before = STAGES.slice(0, STAGES.indexOf(stage)).reverse();
  const last = before.find((each) => entries[each] !== undefined);
  return last && entries[last];
}

/** Typed points do not depend on the rest of the bloc. */
const NO_FIGURES: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/**
 * The entry with which a stage accepts what was said before it, with the same reason; several scorers' points become
 * their rounded mean, because no later stage takes a list. Undefined where nothing was said.
 */
export function acceptedEntry(
  entries: LeafEntries,
  stage: Stage,
  leaf: Leaf,
  precision: Precision,
): Entry | undefined {
  const earlier = earlierEntry(entries, stage);
  if (earlier?.kind !== "typed" || !earlier.listed) return earlier;
  const score = entryScore(earlier, leaf, NO_FIGURES, precision);
  if (score.kind !== "points") return undefined;
  return { ...earlier, points: [toNumber(score.points)], listed: false };
}
