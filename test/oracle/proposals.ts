import { type AwardJson } from "./model-json";
import { isBarred, type Place, type Scored, unitsTakingPart } from "./standing";

/** A group of one rank that is larger than the seats left. */
export interface CutoffTie {
  readonly award: string;
  readonly units: readonly string[];
  readonly seatsLeft: number;
}

export interface Standing {
  readonly places: Map<string, Place>;
  readonly bands: Map<string, string | null>;
}

/** Whole part of percent × number / 100, rounded as the award says. */
function share(percent: number, number: number, rounding: string): number {
  // Percents have at most 3 decimals.
  const thousandths = BigInt(Math.round(percent * 1000)) * BigInt(number);
  const whole = thousandths / 100_000n;
  const rest = thousandths % 100_000n;
  const up = rounding === "ceil" ? rest > 0n : rounding === "round" && rest >= 50_000n;
  return Number(whole) + (up ? 1 : 0);
}

function eligible(scored: Scored, award: AwardJson, standing: Standing): string[] {
  const units = unitsTakingPart(scored.bloc);
  if (units.length < (award.minUnits ?? 0)) return [];
  return units.filter(
    (id) =>
      scored.figures.get(id)?.missing.length === 0 &&
      !isBarred(scored, id) &&
      (award.bands === undefined ||
        award.bands.length === 0 ||
        award.bands.includes(standing.bands.get(id) ?? "")),
  );
}

function seatsOf({ seats }: AwardJson, members: number, entitled: number): number {
  if ("count" in seats) return seats.count;
  return share(
    seats.percent,
    seats.base === "members" ? members : entitled,
    seats.rounding ?? "floor",
  );
}

/** Who is proposed for what, and where a decision of people is needed first. */
export function proposals(
  scored: Scored,
  standing: Standing,
): { awards: Map<string, string>; cutoffTies: CutoffTie[] } {
  const awards = new Map<string, string>();
  for (const award of scored.template.awards) {
    const entitled = eligible(scored, award, standing);
    let left = seatsOf(award, scored.bloc.units.length, entitled.length);
    for (let rank = 1; rank <= scored.bloc.units.length && left > 0; rank += 1) {
      const group = entitled.filter(
        (id) => standing.places.get(id)?.rank === rank && !awards.has(id),
      );
      if (group.length <= left) {
        for (const id of group) awards.set(id, award.key);
        left -= group.length;
        continue;
      }
      const decision = scored.bloc.tieDecisions?.[award.key];
      if (decision === undefined)
        return { awards, cutoffTies: [{ award: award.key, units: group, seatsLeft: left }] };
      for (const id of decision) awards.set(id, award.key);
      left = 0;
    }
  }
  return { awards, cutoffTies: [] };
}
