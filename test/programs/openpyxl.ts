import { join } from "node:path";
import { requiredCommand } from "./program";
import { inTemporaryFolder, putFiles, runProgram, takeFiles } from "./run-program";

export interface PythonJob {
  /** What the script reads as JSON from its standard input. */
  readonly input?: unknown;
  /** Files that lie in the script's working folder, by name. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

/** `output` is what the script printed, read as JSON; `files` everything in its folder when it ended. */
export interface PythonAnswer {
  readonly output: unknown;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Runs a script of this folder (`test/programs/<script>.py`) with a Python that has openpyxl, in an empty folder.
 *
 * @throws Error when the script fails, with what it printed.
 */
export function runPython(script: string, job: PythonJob): Promise<PythonAnswer> {
  return inTemporaryFolder(async (folder) => {
    await putFiles(folder, job.files ?? new Map<string, Uint8Array>());
    const printed = await runProgram({
      command: requiredCommand("openpyxl"),
      arguments: [join(__dirname, `${script}.py`)],
      folder,
      input: JSON.stringify(job.input ?? null),
    });
    const output: unknown = printed.trim() === "" ? null : JSON.parse(printed);
    return { output, files: await takeFiles(folder) };
  });
}

/** A cell as openpyxl sees it: `value` is the stored result, `formula` the text after the equals sign if any. */
export interface OpenpyxlCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly numberFormat: string;
  readonly locked: boolean;
}

export interface OpenpyxlSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** By address, such as `B3`; only cells with something in them. Dates come as ISO texts. */
  readonly cells: Readonly<Record<string, OpenpyxlCell>>;
}

/** A workbook as openpyxl reads it. */
export async function readWithOpenpyxl(bytes: Uint8Array): Promise<readonly OpenpyxlSheet[]> {
  const files = new Map([["in.xlsx", bytes]]);
  const { output } = await runPython("read-workbook", { files });
  return output as readonly OpenpyxlSheet[];
}

export interface OpenpyxlChange {
  readonly sheet: string;
  /** Such as `B3`. */
  readonly cell: string;
  readonly value: string | number | boolean | null;
}

/** A workbook loaded by openpyxl, changed and saved by it: every stored result is gone then. */
export async function saveWithOpenpyxl(
  bytes: Uint8Array,
  changes: readonly OpenpyxlChange[] = [],
): Promise<Uint8Array> {
  const files = new Map([["in.xlsx", bytes]]);
  const answer = await runPython("save-workbook", { input: changes, files });
  return answer.files.get("out.xlsx") ?? new Uint8Array();
}
