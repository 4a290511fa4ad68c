import { join } from "node:path";
import { failure, type Result, success } from "../../basics/result";
import { type DiskProblem } from "../../i18n/command-line/command-problem";
import { readBytes } from "./read-files";
import { type Kept, writeFiles } from "./write-files";

/** A file by its name within a folder. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes files into a folder, all or none, over files of the same names; other files there stay. */
export async function writeFolder(
  folder: string,
  files: readonly FolderFile[],
): Promise<Result<Kept, DiskProblem>> {
  return writeFiles(
    files.map(({ name, bytes }) => ({ path: join(folder, name), bytes, inPlace: "replace" })),
  );
}

/** Reads the named files of a folder. */
export async function readFolder(
  folder: string,
  names: readonly string[],
): Promise<Result<readonly FolderFile[], DiskProblem>> {
  const files: FolderFile[] = [];
  const problems: DiskProblem[] = [];
  for (const name of names) {
    const bytes = await readBytes(join(folder, name));
    if (bytes.ok) files.push({ name, bytes: bytes.value });
    else problems.push(...bytes.problems);
  }
  return problems.length > 0 ? failure(problems) : success(files);
}
