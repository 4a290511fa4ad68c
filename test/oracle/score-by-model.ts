import { type BallotResult, countBallot } from "./ballot-count";
import { type BlocJson, isLeaf, type TemplateJson, type TieBreakJson } from "./model-json";
import { isMissing, officials, pointsOf } from "./official-points";
import { type CutoffTie, proposals } from "./proposals";
import { decimalText } from "./rational";
import { bandOf, type Place, placeOf, type Scored, unitsTakingPart } from "./standing";
import { type Figures, figuresOf } from "./unit-figures";

export interface UnitResult {
  content: string;
  groups: Record<string, string>;
  bonus: string;
  bonusUncapped: string;
  penalty: string;
  raw: string;
  total: string;
  complete: boolean;
  missing: readonly string[];
  flags: readonly string[];
  leaves: Record<string, string>;
  rank: number;
  tieBrokenBy: Readonly<Record<string, TieBreakJson>>;
  band: string | null;
  award: string | null;
  selfTotal: string;
}

export interface ModelResult {
  units: Readonly<Record<string, UnitResult | { takesPart: false }>>;
  cutoffTies: readonly CutoffTie[];
  ballots: readonly BallotResult[];
}

function leavesOf(scored: Scored, id: string): Record<string, string> {
  return Object.fromEntries(
    scored.template.criteria.filter(isLeaf).map(({ code }) => {
      const official = scored.officials.get(id)?.get(code);
      if (official === "na") return [code, "na"];
      return [code, isMissing(official) ? "missing" : decimalText(pointsOf(official))];
    }),
  );
}

interface Rest {
  readonly place: Place | undefined;
  readonly band: string | null;
  readonly award: string | null;
  readonly selfTotal: string;
}

function writeUnit(scored: Scored, id: string, figures: Figures, rest: Rest): UnitResult {
  return {
    content: decimalText(figures.content),
    groups: Object.fromEntries(
      [...figures.groups].map(([code, points]) => [code, decimalText(points)]),
    ),
    bonus: decimalText(figures.bonus),
    bonusUncapped: decimalText(figures.bonusUncapped),
    penalty: decimalText(figures.penalty),
    raw: decimalText(figures.raw),
    total: decimalText(figures.total),
    complete: figures.missing.length === 0,
    missing: figures.missing,
    flags: figures.flags,
    leaves: leavesOf(scored, id),
    rank: rest.place?.rank ?? 0,
    tieBrokenBy: rest.place?.tieBrokenBy ?? {},
    band: rest.band,
    award: rest.award,
    selfTotal: rest.selfTotal,
  };
}

/**
 * A second reading of the scoring model, plain and slow, that shares no line with the product: the result in the
 * shape of the reference results. It expects a template without faults and entries without errors.
 */
export function scoreByModel(template: TemplateJson, bloc: BlocJson): ModelResult {
  const all = officials(template, bloc);
  const ids = unitsTakingPart(bloc);
  const figures = new Map(ids.map((id) => [id, figuresOf(template, id, all)]));
  const scored: Scored = { template, bloc, officials: all, figures };
  const places = new Map(ids.map((id) => [id, placeOf(scored, id)]));
  const bands = new Map(ids.map((id) => [id, bandOf(scored, id)]));
  const { awards, cutoffTies } = proposals(scored, { places, bands });
  const own = officials(template, bloc, ["self"]);
  const units: Record<string, UnitResult | { takesPart: false }> = {};
  for (const { id } of bloc.units) {
    const found = figures.get(id);
    units[id] =
      found === undefined
        ? { takesPart: false }
        : writeUnit(scored, id, found, {
            place: places.get(id),
            band: bands.get(id) ?? null,
            award: awards.get(id) ?? null,
            selfTotal: decimalText(figuresOf(template, id, own).total),
          });
  }
  return {
    units,
    cutoffTies,
    ballots: (bloc.ballots ?? []).map((ballot) => countBallot(ballot, bloc)),
  };
}
