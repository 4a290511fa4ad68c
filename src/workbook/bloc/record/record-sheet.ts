import { draftSheet } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { type RecordContent, recordLines } from "./record-lines";

/** The very hidden sheet with what has no cell elsewhere: a line of JSON a row in column A. */
export const RECORD_SHEET = "_so";

/** The text in its first cell. */
export const RECORD_MARKER = "#ktd-so";

/** The sheet that keeps files, decisions and ballots. */
export function writeRecord(content: RecordContent): SheetPlan {
  const draft = draftSheet(RECORD_SHEET);
  [RECORD_MARKER, ...recordLines(content)].forEach((line, row) => {
    draft.put(row, 0, line, { numberFormat: "@" });
  });
  return draft.finish({ visibility: "veryHidden", columns: [{ width: 120 }] });
}
