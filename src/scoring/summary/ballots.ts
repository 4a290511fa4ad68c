import { compare, exactly, type Fraction, times, whole } from "../../basics/fraction";
import { type BallotRecord } from "../import/bloc";

/** What does not add up in a ballot's figures. */
export type BallotError =
  | "presentOverEntitled"
  | "issuedOverPresent"
  | "returnedOverIssued"
  | "countMismatch"
  | "yesOverValid"
  | "zeroBase"
  | "unknownUnit";

export interface BallotCount {
  readonly award: string;
  /** Unit id → ballots in favour over the base; empty when the base is 0. */
  readonly shares: ReadonlyMap<string, Fraction>;
  readonly elected: readonly string[];
  /** Tied across the last seat. */
  readonly secondBallot: readonly string[];
  readonly errors: readonly BallotError[];
}

function errorsOf(ballot: BallotRecord, units: ReadonlySet<string>): readonly BallotError[] {
  const { entitled, present, issued, returned, valid, invalid } = ballot;
  const votes = [...ballot.yes.values()];
  const checks: readonly (readonly [BallotError, boolean])[] = [
    ["presentOverEntitled", present > entitled],
    ["issuedOverPresent", issued > present],
    ["returnedOverIssued", returned > issued],
    ["countMismatch", valid + invalid !== returned],
    ["yesOverValid", votes.some((yes) => yes > valid || yes < 0)],
    ["zeroBase", ballot[ballot.base] === 0],
    ["unknownUnit", [...ballot.yes.keys()].some((id) => !units.has(id))],
  ];
  return checks.filter(([, fails]) => fails).map(([error]) => error);
}

function seat(
  ballot: BallotRecord,
  passed: readonly (readonly [string, number])[],
): {
  readonly elected: readonly string[];
  readonly secondBallot: readonly string[];
} {
  const elected: string[] = [];
  for (const votes of [...new Set(passed.map(([, yes]) => yes))].sort((a, b) => b - a)) {
    const left = ballot.seats - elected.length;
    if (left <= 0) break;
    const equal = passed.filter(([, yes]) => yes === votes).map(([id]) => id);
    if (equal.length > left) return { elected, secondBallot: equal };
    elected.push(...equal);
  }
  return { elected, secondBallot: [] };
}

/**
 * Counts one ballot (`scoring-model.md`, Ballots). With errors nobody is elected.
 *
 * @param units the ids of the units that take part.
 */
export function countBallot(ballot: BallotRecord, units: ReadonlySet<string>): BallotCount {
  const errors = errorsOf(ballot, units);
  const base = ballot[ballot.base];
  const votes = [...ballot.yes];
  const shares = new Map<string, Fraction>(
    base === 0 ? [] : votes.map(([id, yes]) => [id, { over: BigInt(yes), under: BigInt(base) }]),
  );
  const passed = votes.filter(([id]) => {
    const share = shares.get(id);
    return share !== undefined && compare(times(share, whole(100)), exactly(ballot.threshold)) >= 0;
  });
  const outcome = errors.length > 0 ? { elected: [], secondBallot: [] } : seat(ballot, passed);
  return { award: ballot.award, shares, ...outcome, errors };
}
