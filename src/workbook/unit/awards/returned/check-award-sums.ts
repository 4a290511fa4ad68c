import { cellText } from "../../../plan/grid-cells";
import { awardCellIn, type AwardReading, noteAward } from "./award-reading";
import { AWARD_SUMMED } from "../award-layout";
import { type AwardSums } from "../award-sums";

/** The columns that are computed in the row of one award. */
const OF_AWARD = ["total", "directTotal", "share"] as const;

/** The columns that are computed in the row of a group and of the total. */
const OF_SUM = [...AWARD_SUMMED, "share"] as const;

function checkCell(
  reading: AwardReading,
  row: number,
  key: (typeof OF_SUM)[number],
  computed: string,
): void {
  const cell = awardCellIn(reading, row, key);
  if (cell?.value.kind === "uncalculated") return;
  const given = cellText(cell);
  if (cell?.computed === false && given !== "")
    noteAward(reading, row, key, { code: "awardFormulaReplaced", given });
  if (given !== computed)
    noteAward(reading, row, key, { code: "awardSumDiffers", given, computed });
}

/**
 * Notes sums and shares of a row that were typed over, and those that the file shows otherwise than its figures give.
 * A formula without a result shows nothing to compare.
 */
export function checkAwardSums(
  reading: AwardReading,
  row: number,
  sums: AwardSums,
  kind: "award" | "sum",
): void {
  for (const key of kind === "award" ? OF_AWARD : OF_SUM)
    if (reading.sheet.columns.has(key)) checkCell(reading, row, key, String(sums[key] ?? ""));
}
