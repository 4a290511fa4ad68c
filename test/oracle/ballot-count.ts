import { type BallotJson, type BlocJson } from "./model-json";
import { exactly, HUNDRED, order, ratio, type Rational, times } from "./rational";
import { unitsTakingPart } from "./standing";

export interface BallotResult {
  readonly award: string;
  readonly shares: Record<string, string>;
  readonly elected: readonly string[];
  readonly secondBallot: readonly string[];
  readonly errors: readonly string[];
}

function errorsOf(ballot: BallotJson, units: readonly string[]): string[] {
  const found: [string, boolean][] = [
    ["presentOverEntitled", ballot.present > ballot.entitled],
    ["issuedOverPresent", ballot.issued > ballot.present],
    ["returnedOverIssued", ballot.returned > ballot.issued],
    ["countMismatch", ballot.valid + ballot.invalid !== ballot.returned],
    ["yesOverValid", Object.values(ballot.yes).some((n) => n > ballot.valid || n < 0)],
    ["zeroBase", ballot[ballot.base] === 0],
    ["unknownUnit", Object.keys(ballot.yes).some((id) => !units.includes(id))],
  ];
  return found.flatMap(([code, holds]) => (holds ? [code] : []));
}

/** The result of one ballot: shares, who is elected, who stands again, what is wrong with it. */
export function countBallot(ballot: BallotJson, bloc: BlocJson): BallotResult {
  const errors = errorsOf(ballot, unitsTakingPart(bloc));
  const shares = new Map<string, Rational>();
  const base = ballot[ballot.base];
  if (base !== 0)
    for (const [id, yes] of Object.entries(ballot.yes))
      shares.set(id, ratio(BigInt(yes), BigInt(base)));
  const passed = [...shares]
    .filter(([, part]) => order(times(part, HUNDRED), exactly(ballot.threshold)) >= 0)
    .sort(([, a], [, b]) => order(b, a));
  const elected: string[] = [];
  const secondBallot: string[] = [];
  if (errors.length === 0)
    for (const [id, part] of passed) {
      const atLeast = passed.filter(([, other]) => order(other, part) >= 0).length;
      const more = passed.filter(([, other]) => order(other, part) > 0).length;
      if (atLeast <= ballot.seats) elected.push(id);
      else if (more < ballot.seats) secondBallot.push(id);
    }
  return {
    award: ballot.award,
    shares: Object.fromEntries(
      [...shares].map(([id, { top, bottom }]) => [id, `${top}/${bottom}`]),
    ),
    elected,
    secondBallot,
    errors,
  };
}
