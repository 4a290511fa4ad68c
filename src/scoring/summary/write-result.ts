import { lowestTerms } from "../../basics/fraction";
import { type Bloc } from "../import/bloc";
import { decimalText, type Points } from "../points/points";
import { type LeafScore } from "../verification/leaf-score";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type BlocResult } from "./score-bloc";
import { type Standing } from "./standing";

type Json = Readonly<Record<string, unknown>>;

function texts(points: ReadonlyMap<string, Points>): Json {
  return Object.fromEntries([...points].map(([code, each]) => [code, decimalText(each)]));
}

function leafText(score: LeafScore | undefined): string {
  return score?.kind === "points" ? decimalText(score.points) : (score?.kind ?? "missing");
}

function unitJson(standing: Standing, template: Template, result: BlocResult): Json {
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
export function writeResult(template: Template, bloc: Bloc, result: BlocResult): Json {
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
