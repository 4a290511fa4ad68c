import { checkForm } from "../../../actions/check-form";
import { failure, type Result, success } from "../../../basics/result";
import { type ReadingTrouble } from "../../../i18n/pane/pane-words";
import { type UnitWords } from "../../../workbook/look/sheet-words";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type WorkbookGrids } from "../../../workbook/plan/grid";
import { type Digest } from "../../../workbook/unit/seal/seal-code";
import { type CheckOutcome, type OpeningOutcome } from "./check-protocol";

/** How the worker reads files, and the words of every language in which forms are issued. */
export interface ReadingTools {
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  /** Bytes; a longer file is refused before it takes any memory. */
  readonly largest: number;
  readonly known: readonly UnitWords[];
  /** Makes the codes of seals. */
  readonly digest: Digest;
  /** Makes the fingerprint of a file. */
  readonly fingerprint: (bytes: Uint8Array) => string;
}

async function bytesOf(
  file: Blob,
  largest: number,
): Promise<Result<Uint8Array, FileProblem | ReadingTrouble>> {
  if (file.size > largest)
    return failure([{ code: "fileTooLarge", bytes: file.size, limit: largest }]);
  const content = await file.arrayBuffer().catch(() => undefined);
  return content === undefined
    ? failure([{ code: "fileUnreadable" }])
    : success(new Uint8Array(content));
}

/** Reads a file from the disk and checks the form in it; rejects only where our own program is broken. */
export async function checkFile(
  file: Blob,
  { read, largest, known, digest }: ReadingTools,
): Promise<CheckOutcome> {
  const bytes = await bytesOf(file, largest);
  if (!bytes.ok) return bytes;
  const form = checkForm(bytes.value, read, known, digest);
  if (!form.ok) return form;
  const { identity, unitName, checkCode, seal } = form.value;
  const { problems, findings, repairs, reminders } = form.value;
  const about = { identity, unitName, checkCode, seal };
  return success({ ...about, problems, findings, repairs, reminders });
}

/** Reads a file from the disk and hands over what stands in it; rejects only where our own program is broken. */
export async function openFile(
  file: Blob,
  { read, largest, fingerprint }: ReadingTools,
): Promise<OpeningOutcome> {
  const bytes = await bytesOf(file, largest);
  if (!bytes.ok) return bytes;
  const grids = read(bytes.value);
  return grids.ok ? success({ grids: grids.value, fingerprint: fingerprint(bytes.value) }) : grids;
}
