import { lowestTerms } from "../../basics/fraction";
import { type Bloc } from "../import/bloc";
import { decimalText, type Points } from "../points/points";
import { type LeafScore } from "../verification/leaf-score";
import { leavesOf } from "../template/criterion-tree";
import { type Template, type TieBreak } from "../template/template";
import { type CutoffTie } from "./awards";
import { type BallotCount } from "./ballots";
import { type BlocResult } from "./score-bloc";
import { type Standing } from "./standing";

/** Codes or ids with what is said of each; points as decimal texts. */
type Told<Value = string> = Readonly<Record<string, Value>>;

/** What became of a unit that takes part, in the fields of the reference results. */
export interface UnitResultJson {
  readonly content: string;
  readonly groups: Told;
  readonly bonus: string;
  readonly bonusUncapped: string;
  readonly penalty: string;
  readonly raw: string;
  readonly total: string;
  readonly missing: readonly string[];
  readonly complete: boolean;
  readonly flags: readonly string[];
  readonly selfTotal: string;
  /** `na` and `missing` beside points. */
  readonly leaves: Told;
  readonly rank: number;
  readonly tieBrokenBy: Told<TieBreak>;
  readonly band: string;
  readonly award: string | null;
}

export interface ResultJson {
  readonly units: Told<UnitResultJson | { readonly takesPart: false }>;
  readonly cutoffTies: readonly CutoffTie[];
  readonly ballots: readonly (Omit<BallotCount, "shares"> & { readonly shares: Told })[];
}

function texts(points: ReadonlyMap<string, Points>): Told {
  return Object.fromEntries([...points].map(([code, each]) => [code, decimalText(each)]));
}

function leafText(score: LeafScore | undefined): string {
  return score?.kind === "points" ? decimalText(score.points) : (score?.kind ?? "missing");
}

function unitJson(standing: Standing, template: Template, result: BlocResult): UnitResultJson {
  const { totals } = standing;
  const leaves = leavesOf(template.criteria);
  return {
    content: decimalText(totals.content),
    groups: texts(totals.groups),
    bonus: decimalText(totals.bonus),
    bonusUncapped: decimalText(totals.bonusUncapped),
    penalty: decimalText(totals.penalty),
    raw: decimalText(totals.raw),
    total: decimalText(totals.total),
    missing: totals.missing,
    complete: totals.complete,
    flags: totals.flags,
    selfTotal: decimalText(standing.selfTotal),
    leaves: Object.fromEntries(leaves.map(({ code }) => [code, leafText(totals.leaves.get(code))])),
    rank: standing.rank,
    tieBrokenBy: Object.fromEntries(standing.tieBrokenBy),
    band: standing.band.key,
    award: result.awards.get(standing.id) ?? null,
  };
}

/** A result in the JSON shape of the reference results (`scoring-model.md`, Result). */
export function writeResult(template: Template, bloc: Bloc, result: BlocResult): ResultJson {
  const standings = new Map(result.standings.map((each) => [each.id, each]));
  return {
    units: Object.fromEntries(
      bloc.units.map(({ id }) => {
        const standing = standings.get(id);
        return [id, standing ? unitJson(standing, template, result) : { takesPart: false }];
      }),
    ),
    cutoffTies: result.cutoffTies,
    ballots: result.ballots.map((ballot) => ({
      ...ballot,
      shares: Object.fromEntries([...ballot.shares].map(([id, share]) => [id, lowestTerms(share)])),
    })),
  };
}
