import { present } from "../../basics/assert";
import { failure, type Result, success } from "../../basics/result";
import { type Bloc } from "../import/bloc";
import { type Points, toNumber } from "../points/points";
import { entriesOf } from "../self-assessment/entry";
import { type BlocResult, rescoreBloc, type ScoredBloc } from "../summary/score-bloc";
import { type EntryChange, type EntryChangeError, withEntries } from "../verification/with-entry";
import { nextStage } from "./pretended-points";

/** Points that a leaf of a unit is pretended to have. */
export interface PretendedPoints {
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly points: Points;
}

/** What a unit has now and would have. */
export interface RankChange {
  readonly unit: string;
  readonly before: { readonly rank: number; readonly total: Points };
  readonly after: { readonly rank: number; readonly total: Points };
}

/** A bloc as it would come out. */
export interface Pretence {
  /** Of every unit that takes part, in the order of the member list. */
  readonly ranks: readonly RankChange[];
  readonly result: BlocResult;
}

/** The entry that would give a leaf these points: after the last one, or in place of the meeting's. */
function pretendedEntry(bloc: Bloc, { unit, criterion, points }: PretendedPoints): EntryChange {
  const stage = nextStage(entriesOf(bloc.entries, unit, criterion)) ?? "meeting";
  const figure = toNumber(points);
  // Nobody reads the reason, but no typed entry goes without.
  const entry = { kind: "typed", points: [figure], listed: false, reason: "?" } as const;
  return { unit, criterion, stage, entry };
}

/** Decisions about ties that the pretended points do not leave standing are left out. */
function rescored(scored: ScoredBloc, bloc: Bloc): BlocResult {
  const result = rescoreBloc(scored, bloc);
  if (result.ok) return result.value;
  const undecided = rescoreBloc(scored, { ...bloc, tieDecisions: new Map() });
  return present(undecided.ok ? undecided.value : undefined, "only tie decisions can fail");
}

/**
 * How a bloc would be ranked if some leaves had other points; nothing is written, the bloc stays as it is. Fails with
 * everything that is wrong with the pretended points: outside the maximum, of an unknown unit or criterion, on a condition.
 */
export function whatIf(
  scored: ScoredBloc,
  pretended: readonly PretendedPoints[],
): Result<Pretence, EntryChangeError> {
  const changes = pretended.map((each) => pretendedEntry(scored.bloc, each));
  const bloc = withEntries(scored.bloc, changes, scored.template);
  if (!bloc.ok) return failure(bloc.problems);
  const result = rescored(scored, bloc.value);
  const ranks = result.standings.map(({ id, rank, totals }, index): RankChange => {
    const before = present(scored.result.standings[index], "the same units take part");
    return {
      unit: id,
      before: { rank: before.rank, total: before.totals.total },
      after: { rank, total: totals.total },
    };
  });
  return success({ ranks, result });
}
