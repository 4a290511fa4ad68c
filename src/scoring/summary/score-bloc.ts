import { failure, type Result, success } from "../../basics/result";
import { present } from "../../basics/assert";
import { takesPart } from "../distribution/bloc-setup";
import { type Bloc } from "../import/bloc";
import { type BlocError } from "../import/bloc-error";
import { bandOf } from "../ranking/band";
import { type Contender, rankUnits } from "../ranking/rank";
import { unitTotals } from "../ranking/unit-totals";
import { type Template } from "../template/template";
import { type LeafColumn, scoreLeaves } from "../verification/bloc-scores";
import { type Through } from "../verification/official-entry";
import { type CutoffTie, proposeAwards } from "./awards";
import { type BallotCount, countBallot } from "./ballots";
import { type Standing } from "./standing";

/** A bloc scored as one of the two readings of its entries: official, or self-assessments only. */
export interface Tally {
  readonly columns: readonly LeafColumn[];
  /** In the order of the member list; only units that take part. */
  readonly contenders: readonly Contender[];
}

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

function tally(template: Template, bloc: Bloc, through: Through): Tally {
  const columns = scoreLeaves(template, bloc, through);
  const totalsOf = unitTotals(template, columns);
  const contenders = bloc.units.filter(takesPart).map(({ id, lateDays }) => ({
    id,
    lateDays,
    totals: totalsOf(id),
  }));
  return { columns, contenders };
}

/** Scores, ranks and classes a bloc and proposes awards; fails only on a tie decision that cannot be carried out. */
export function scoreBloc(template: Template, bloc: Bloc): Result<BlocResult, BlocError> {
  const [official, self] = [tally(template, bloc, "official"), tally(template, bloc, "self")];
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
