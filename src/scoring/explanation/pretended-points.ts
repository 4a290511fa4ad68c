import { type Stage, type LeafEntries, STAGES } from "../self-assessment/entry";
import { officialEntry } from "../verification/official-entry";

/** The stage at which a leaf could get other points: after its last entry, never the unit's own; none after the meeting. */
export function nextStage(entries: LeafEntries): Stage | undefined {
  const last = officialEntry(entries, "official")?.stage ?? "self";
  return STAGES[STAGES.indexOf(last) + 1];
}
