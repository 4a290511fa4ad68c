import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { present } from "../../basics/assert";
import { failure, type Result, success } from "../../basics/result";
import { type DiskProblem } from "../../i18n/command-line/command-problem";
import { diskProblem } from "./disk-problem";

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What becomes of another file in its place: nothing is written then, or it goes, or it gets another name. */
  readonly inPlace: "refuse" | "replace" | "keep";
}

/** Files in the given places → the names under which they are kept. */
export type Kept = ReadonlyMap<string, string>;

/** How to take back what was done so far, the last step first. */
type Undo = (() => Promise<void>)[];

/** The file that is being written. */
interface Progress {
  path: string;
}

interface Written {
  readonly kept: Kept;
  /** Folders that held the files before they were put in place. */
  readonly leftovers: ReadonlySet<string>;
}

/** Hidden beside the files until all of them are written. */
const STAGING = ".khoi-thi-dua-";

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

/** Makes a folder and those above it; the undo takes away the ones that were not there, as long as they are empty. */
async function makeFolder(folder: string, undo: Undo): Promise<void> {
  const missing: string[] = [];
  for (let each = resolve(folder); !(await exists(each)); each = dirname(each)) missing.push(each);
  undo.push(async () => {
    for (const each of missing)
      if ((await exists(each)) && (await readdir(each)).length === 0) await rmdir(each);
  });
  await mkdir(folder, { recursive: true });
}

async function makeStaging(folder: string, undo: Undo): Promise<string> {
  await makeFolder(folder, undo);
  const staging = await mkdtemp(join(folder, STAGING));
  undo.push(() => rm(staging, { recursive: true, force: true }));
  return staging;
}

/** A name for a former file that nothing has yet: `so-khoi - ban cu 1.xlsx`. */
async function formerName(path: string): Promise<string> {
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  for (let number = 1; ; number += 1) {
    const name = `${stem} - ban cu ${String(number)}${ending}`;
    if (!(await exists(name))) return name;
  }
}

/** Moves what stands in a file's place out of the way; the name under which it is kept, if it is. */
async function clear(file: NewFile, spare: string, undo: Undo): Promise<string | undefined> {
  if (!(await exists(file.path))) return undefined;
  const same = Buffer.compare(await readFile(file.path), file.bytes) === 0;
  const kept = file.inPlace === "keep" && !same ? await formerName(file.path) : undefined;
  const away = kept ?? spare;
  await rename(file.path, away);
  undo.push(() => rename(away, file.path));
  return kept;
}

/** Writes each file into a hidden folder beside its place; the names there, in the same order. */
async function stage(files: readonly NewFile[], undo: Undo, at: Progress): Promise<string[]> {
  const folders = new Map<string, string>();
  const staged: string[] = [];
  for (const [index, { path, bytes }] of files.entries()) {
    at.path = path;
    const folder = dirname(path);
    const staging = folders.get(folder) ?? (await makeStaging(folder, undo));
    folders.set(folder, staging);
    const name = join(staging, String(index));
    await writeFile(name, bytes);
    staged.push(name);
  }
  return staged;
}

async function place(files: readonly NewFile[], undo: Undo, at: Progress): Promise<Written> {
  const staged = await stage(files, undo, at);
  const kept = new Map<string, string>();
  for (const [index, file] of files.entries()) {
    at.path = file.path;
    const name = present(staged[index], "every file was staged");
    const former = await clear(file, `${name}.old`, undo);
    if (former !== undefined) kept.set(file.path, former);
    await rename(name, file.path);
    undo.push(() => rm(file.path));
  }
  return { kept, leftovers: new Set(staged.map(dirname)) };
}

/**
 * Writes all the files or none: they are written aside and then put in place by renaming; when anything fails,
 * everything is as it was before, the folders included.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<Result<Kept, DiskProblem>> {
  const there: DiskProblem[] = [];
  for (const { path, inPlace } of files)
    if (inPlace === "refuse" && (await exists(path))) there.push({ code: "outputExists", path });
  if (there.length > 0) return failure(there);
  const undo: Undo = [];
  const at: Progress = { path: "" };
  const written = await place(files, undo, at).catch(async (error: unknown) => {
    for (const step of [...undo].reverse()) await step();
    return diskProblem("outputUnwritable", at.path, error);
  });
  if ("code" in written) return failure([written]);
  for (const each of written.leftovers) await rm(each, { recursive: true });
  return success(written.kept);
}
