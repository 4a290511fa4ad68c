import { repairCells } from "../../../../actions/bloc/repair-cells";
import { KNOWN_SHEETS } from "../../../session/known-sheets";
import { type PaneHosts } from "../../../session/pane-hosts";
import { type BookSession } from "../../../session/use-book";
import { type Outcome } from "../../../session/use-job";
import { toldChange } from "../../change-told";

/** Writes into repaired cells what they were read as, and says how many there were. */
export async function repairJob(
  { workbook }: PaneHosts,
  { reread }: BookSession,
): Promise<Outcome> {
  const repaired = await repairCells(workbook, KNOWN_SHEETS);
  if (!repaired.ok) return { kind: "failed", told: toldChange(repaired.problems) };
  await reread();
  return { kind: "done", told: ({ words }) => words.ranking.repaired.done(repaired.value) };
}
