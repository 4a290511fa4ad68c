import { type InputValue } from "../rules/rule";
import { type Entry, type LeafEntries, type Stage } from "../self-assessment/entry";
import { type Bloc } from "./bloc";

/** What a unit's new form changes at one leaf; undefined for no entry. */
export interface Replacement {
  readonly code: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** A bloc after a unit's form was taken in. */
export interface TakenIn {
  readonly bloc: Bloc;
  /** In the order of the entries before, then of the new ones. */
  readonly replaced: readonly Replacement[];
}

/** The order in which items were ticked means nothing. */
function comparable(value: InputValue | undefined): string {
  return JSON.stringify(typeof value === "object" ? [...value].sort() : value);
}

function sameInputs(
  a: ReadonlyMap<string, InputValue>,
  b: ReadonlyMap<string, InputValue>,
): boolean {
  const names = new Set([...a.keys(), ...b.keys()]);
  return [...names].every((name) => comparable(a.get(name)) === comparable(b.get(name)));
}

/** True when two entries say the same; a list of one scorer's points is those points. */
export function sameEntry(a: Entry | undefined, b: Entry | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.reason !== b.reason) return false;
  if (a.kind === "inputs" && b.kind === "inputs") return sameInputs(a.inputs, b.inputs);
  if (a.kind === "typed" && b.kind === "typed")
    return JSON.stringify(a.points) === JSON.stringify(b.points);
  return a.kind === b.kind;
}

/** The entries of one leaf with another self-entry; undefined when no stage is left. */
function withSelf(entries: LeafEntries, self: Entry | undefined): LeafEntries | undefined {
  const later: Partial<Record<Stage, Entry>> = { ...entries };
  delete later.self;
  if (self !== undefined) return { self, ...later };
  return Object.keys(later).length === 0 ? undefined : later;
}

/** A unit that has sent its form is no longer waited for. */
function received(bloc: Bloc, unit: string): Bloc {
  const waiting = bloc.units.some(({ id, status }) => id === unit && status === "notSubmitted");
  if (!waiting) return bloc;
  const units = bloc.units.map((each) =>
    each.id === unit ? { ...each, status: "submitted" } : each,
  );
  return { ...bloc, units };
}

/**
 * Puts a unit's form into its bloc: its `self` entries become those of the form (a leaf that the form leaves open has
 * none any more), all later stages stay, and a unit that had sent nothing has now. What differs is listed. Taking in
 * the same entries again changes nothing.
 */
export function takeIn(
  bloc: Bloc,
  unit: string,
  entries: ReadonlyMap<string, LeafEntries>,
): TakenIn {
  const before = bloc.entries.get(unit) ?? new Map<string, LeafEntries>();
  const after = new Map<string, LeafEntries>();
  const replaced: Replacement[] = [];
  for (const code of new Set([...before.keys(), ...entries.keys()])) {
    const old = before.get(code) ?? {};
    const self = entries.get(code)?.self;
    const same = sameEntry(old.self, self);
    if (!same) replaced.push({ code, before: old.self, after: self });
    const kept = same ? old : withSelf(old, self);
    if (kept !== undefined) after.set(code, kept);
  }
  const updated = received(bloc, unit);
  if (replaced.length === 0) return { bloc: updated, replaced };
  return {
    bloc: { ...updated, entries: new Map([...bloc.entries, [unit, after]]) },
    replaced,
  };
}
