import { failure, type Result, success } from "../../basics/result";
import { present } from "../../basics/assert";
import { type Bloc } from "../import/bloc";
import { type BlocError } from "../import/bloc-error";
import { bandOf } from "../ranking/band";
import { rankUnits } from "../ranking/rank";
import { type Template } from "../template/template";
import { type Through } from "../verification/official-entry";
import { type CutoffTie, proposeAwards } from "./awards";
import { type BallotCount, countBallot } from "./ballots";
import { type Standing } from "./standing";
import { type Tally, tallyAgain, tallyUp } from "./tally";

/** Everything that follows from a bloc's entries (`scoring-model.md`, Result). */
export interface BlocResult {
  readonly official: Tally;
  readonly self: Tally;
  /** In the order of the member list; only units that take part. */
  readonly standings: readonly Standing[];
  /** Unit id → award key. */
  readonly awards: ReadonlyMap<string, string>;
  readonly cutoffTies: readonly CutoffTie[];
  readonly ballots: readonly BallotCount[];
}

/** What follows from the two tallies. */
function concluded(
  template: Template,
  bloc: Bloc,
  { official, self }: { readonly official: Tally; readonly self: Tally },
): Result<BlocResult, BlocError> {
  const places = rankUnits(official.contenders, template);
  const standings = official.contenders.map((contender, index): Standing => ({
    ...contender,
    ...present(places.get(contender.id), "every contender has a place"),
    band: bandOf(contender.totals, template),
    selfTotal: present(self.contenders[index], "both tallies list the same units").totals.total,
  }));
  const { given, cutoffTies, errors } = proposeAwards(template, {
    standings,
    members: bloc.units.length,
    decisions: bloc.tieDecisions,
  });
  if (errors.length > 0) return failure(errors);
  const units = new Set(standings.map(({ id }) => id));
  const ballots = bloc.ballots.map((ballot) => countBallot(ballot, units));
  return success({ official, self, standings, awards: given, cutoffTies, ballots });
}

/** Scores, ranks and classes a bloc and proposes awards; fails only on a tie decision that cannot be carried out. */
export function scoreBloc(template: Template, bloc: Bloc): Result<BlocResult, BlocError> {
  const official = tallyUp(template, bloc, "official");
  return concluded(template, bloc, { official, self: tallyUp(template, bloc, "self") });
}

/** A bloc, the template it was scored by, and the result. */
export interface ScoredBloc {
  readonly template: Template;
  readonly bloc: Bloc;
  readonly result: BlocResult;
}

/**
 * Scores a bloc after an edit, as `scoreBloc` does, and many times as quickly when little was edited: entries that are
 * still the same objects as in the bloc scored before are not scored again. Another list of units is.
 */
export function rescoreBloc(before: ScoredBloc, bloc: Bloc): Result<BlocResult, BlocError> {
  const { template, result } = before;
  const { units, entries } = before.bloc;
  if (bloc.units !== units) return scoreBloc(template, bloc);
  const again = (through: Through): Tally =>
    tallyAgain(template, bloc, through, { entries, tally: result[through] });
  return concluded(template, bloc, { official: again("official"), self: again("self") });
}
