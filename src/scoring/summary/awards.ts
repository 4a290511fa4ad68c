import { exactly, type Fraction, nearestWhole, times, whole } from "../../basics/fraction";
import { type BlocError, NOWHERE } from "../import/bloc-error";
import { type Award, type Template } from "../template/template";
import { type Standing } from "./standing";

/** A rank shared by more units than there are seats left, with no decision about it. */
export interface CutoffTie {
  readonly award: string;
  readonly units: readonly string[];
  readonly seatsLeft: number;
}

export interface AwardProposals {
  /** Unit id → award key. */
  readonly given: ReadonlyMap<string, string>;
  readonly cutoffTies: readonly CutoffTie[];
  readonly errors: readonly BlocError[];
}

interface Contest {
  readonly standings: readonly Standing[];
  /** All units of the bloc, those that take no part included. */
  readonly members: number;
  readonly decisions: ReadonlyMap<string, readonly string[]>;
}

function roundedSeats({ over, under }: Fraction, rounding: "floor" | "round" | "ceil"): number {
  if (rounding === "round") return Number(nearestWhole({ over, under }));
  const floor = over / under;
  return Number(rounding === "ceil" && floor * under !== over ? floor + 1n : floor);
}

function seatsOf({ seats }: Award, members: number, eligible: number): number {
  if ("count" in seats) return seats.count;
  const of = seats.base === "members" ? members : eligible;
  const { over, under } = times(exactly(seats.percent), whole(of));
  return roundedSeats({ over, under: under * 100n }, seats.rounding);
}

function eligibleFor(award: Award, standings: readonly Standing[]): readonly Standing[] {
  if (standings.length < award.minUnits) return [];
  return standings.filter(
    ({ totals, band }) =>
      totals.complete && !totals.barred && (award.bands === null || award.bands.includes(band.key)),
  );
}

/** Every reason why a tie decision cannot be carried out. */
function decisionErrors(
  { award, units, seatsLeft }: CutoffTie,
  chosen: readonly string[],
): readonly BlocError[] {
  const errors: BlocError[] = [];
  if (new Set(chosen).size !== chosen.length)
    errors.push({ ...NOWHERE, code: "decisionRepeatsUnit", award });
  if (!chosen.every((id) => units.includes(id)))
    errors.push({ ...NOWHERE, code: "decisionOutsideTie", award });
  if (chosen.length > seatsLeft)
    errors.push({ ...NOWHERE, code: "decisionTooLong", award, seatsLeft });
  return errors;
}

type Filling =
  | { readonly kind: "filled"; readonly ids: readonly string[] }
  | { readonly kind: "tied"; readonly ids: readonly string[]; readonly tie: CutoffTie }
  | { readonly kind: "wrong"; readonly errors: readonly BlocError[] };

function fill(award: Award, free: readonly Standing[], seats: number, contest: Contest): Filling {
  const ids: string[] = [];
  const ranks = [...new Set(free.map(({ rank }) => rank))].sort((a, b) => a - b);
  for (const rank of ranks) {
    const seatsLeft = seats - ids.length;
    if (seatsLeft <= 0) break;
    const tied = free.filter((each) => each.rank === rank).map(({ id }) => id);
    if (tied.length <= seatsLeft) {
      ids.push(...tied);
      continue;
    }
    const tie: CutoffTie = { award: award.key, units: tied, seatsLeft };
    const chosen = contest.decisions.get(award.key);
    if (chosen === undefined) return { kind: "tied", ids, tie };
    const errors = decisionErrors(tie, chosen);
    if (errors.length > 0) return { kind: "wrong", errors };
    ids.push(...chosen);
    break;
  }
  return { kind: "filled", ids };
}

/** Fills the awards in order, a unit getting at most one (`scoring-model.md`, Award proposals). */
export function proposeAwards(template: Template, contest: Contest): AwardProposals {
  const given = new Map<string, string>();
  for (const award of template.awards) {
    const eligible = eligibleFor(award, contest.standings);
    const free = eligible.filter(({ id }) => !given.has(id));
    const seats = seatsOf(award, contest.members, eligible.length);
    const filling = fill(award, free, seats, contest);
    if (filling.kind === "wrong") return { given, cutoffTies: [], errors: filling.errors };
    for (const id of filling.ids) given.set(id, award.key);
    if (filling.kind === "tied") return { given, cutoffTies: [filling.tie], errors: [] };
  }
  return { given, cutoffTies: [], errors: [] };
}
