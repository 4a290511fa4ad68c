import { checkForm } from "../../../actions/check-form";
import { failure, type Result, success } from "../../../basics/result";
import { type SheetWords } from "../../../workbook/look/sheet-words";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type WorkbookGrids } from "../../../workbook/plan/grid";
import { type Digest } from "../../../workbook/unit/seal/seal-code";
import { type CheckOutcome } from "./check-protocol";

/** How the worker reads files, and the words of every language in which forms are issued. */
export interface ReadingTools {
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  /** Bytes; a longer file is refused before it takes any memory. */
  readonly largest: number;
  readonly known: readonly SheetWords[];
  /** Makes the codes of seals. */
  readonly digest: Digest;
}

/** Reads a file from the disk and checks the form in it; rejects only where our own program is broken. */
export async function checkFile(
  file: Blob,
  { read, largest, known, digest }: ReadingTools,
): Promise<CheckOutcome> {
  if (file.size > largest)
    return failure([{ code: "fileTooLarge", bytes: file.size, limit: largest }]);
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) return failure([{ code: "fileUnreadable" }]);
  const form = checkForm(new Uint8Array(content), read, known, digest);
  if (!form.ok) return form;
  const { identity, unitName, checkCode, seal } = form.value;
  const { problems, findings, repairs, reminders } = form.value;
  const about = { identity, unitName, checkCode, seal };
  return success({ ...about, problems, findings, repairs, reminders });
}
