import { type Inputs } from "../rules/rule";
import { type Entry, type LeafEntries, type Stage, STAGES } from "../self-assessment/entry";

/** Whose word counts: the last of all stages, or the units' own only (for the total they claim). */
export type Through = "official" | "self";

const LAST_FIRST: readonly Stage[] = [...STAGES].reverse();

/** The stage and entry that count; undefined when nobody has said anything yet. */
export function officialEntry(
  entries: LeafEntries,
  through: Through,
): { readonly stage: Stage; readonly entry: Entry } | undefined {
  if (through === "self")
    return entries.self === undefined ? undefined : { stage: "self", entry: entries.self };
  for (const stage of LAST_FIRST) {
    const entry = entries[stage];
    if (entry !== undefined) return { stage, entry };
  }
  return undefined;
}

/**
 * The inputs with which a unit stands in a comparison across the bloc: its last entry that has any, whether or not
 * typed points stand above it. Undefined for a unit without inputs, or whose official entry is N/A.
 */
export function comparedInputs(entries: LeafEntries, through: Through): Inputs | undefined {
  if (officialEntry(entries, through)?.entry.kind === "na") return undefined;
  const stages = through === "self" ? (["self"] as const) : LAST_FIRST;
  for (const stage of stages) {
    const entry = entries[stage];
    if (entry?.kind === "inputs") return entry.inputs;
  }
  return undefined;
}
