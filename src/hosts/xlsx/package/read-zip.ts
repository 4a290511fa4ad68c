import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { containerProblem } from "./container";
import { isUnsafeName, partKey } from "./part-name";
import { type Packing, portablePacking } from "./packing";
import { unpackEntry } from "./unpack-entry";
import { findDirectory, readDirectory, type ZipEntry } from "./zip-directory";

const MOST_ENTRIES = 2_000;
/** Bytes of one part, unpacked. */
const LARGEST_PART = 64_000_000;
/** Bytes of all parts together, unpacked. */
const LARGEST_CONTENT = 100_000_000;
/** How many times a part may grow; sheets full of repetition reach about 100. Parts below 1 MB may grow as they like. */
const STEEPEST_RATIO = 250;
const RATIO_MATTERS_FROM = 1_000_000;

const ENCRYPTED = 1;

/** An opened zip package: its directory is sound, its parts are not unpacked yet. */
export interface ZipPackage {
  readonly bytes: Uint8Array;
  /** In the order of the directory, without folders. */
  readonly entries: readonly ZipEntry[];
  /** By `partKey`. */
  readonly byKey: ReadonlyMap<string, ZipEntry>;
  /** How its parts are unpacked, and packed again. */
  readonly packing: Packing;
}

function growsTooFar(entry: ZipEntry): boolean {
  const steep = entry.size > entry.packedSize * STEEPEST_RATIO;
  return entry.size > LARGEST_PART || (entry.size > RATIO_MATTERS_FROM && steep);
}

function entryProblems(entry: ZipEntry): readonly FileProblem[] {
  const part = entry.name;
  const problems: FileProblem[] = [];
  if (isUnsafeName(part)) problems.push({ code: "fileUnsafePath", part });
  if (growsTooFar(entry)) problems.push({ code: "fileInflatesTooFar", part });
  return problems;
}

/** Two entries of one name: two programs would see two different contents in the same file. */
function duplicateProblems(entries: readonly ZipEntry[]): readonly FileProblem[] {
  const seen = new Set<string>();
  const problems: FileProblem[] = [];
  for (const { name } of entries) {
    if (seen.has(partKey(name))) problems.push({ code: "fileDuplicateEntry", part: name });
    seen.add(partKey(name));
  }
  return problems;
}

function contentProblems(entries: readonly ZipEntry[]): readonly FileProblem[] {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const [largest] = [...entries].sort((a, b) => b.size - a.size);
  if (largest === undefined || total <= LARGEST_CONTENT) return [];
  return [{ code: "fileInflatesTooFar", part: largest.name }];
}

function directoryProblems(entries: readonly ZipEntry[]): readonly FileProblem[] {
  if (entries.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return [{ code: "fileEncrypted" }];
  const problems = [...entries.flatMap(entryProblems), ...duplicateProblems(entries)];
  return problems.length > 0 ? problems : contentProblems(entries);
}

/**
 * Opens a zip package by its central directory alone and refuses it whole when anything there is doubtful. Nothing is
 * unpacked. The limits: 20 MB of file, 2 000 entries, 64 MB a part and 100 MB together when unpacked, and a part above
 * 1 MB at most 250 times its packed size.
 */
export function openZip(
  bytes: Uint8Array,
  packing: Packing = portablePacking,
): Result<ZipPackage, FileProblem> {
  const container = containerProblem(bytes);
  if (container !== undefined) return failure([container]);
  const place = findDirectory(bytes);
  if (place === undefined) return failure([{ code: "fileTruncated" }]);
  if (place.entries > MOST_ENTRIES)
    return failure([{ code: "fileTooManyEntries", entries: place.entries, limit: MOST_ENTRIES }]);
  const all = readDirectory(bytes, place);
  if (all === undefined) return failure([{ code: "fileTruncated" }]);
  const problems = directoryProblems(all);
  if (problems.length > 0) return failure(problems);
  const entries = all.filter(({ name }) => !name.endsWith("/"));
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  return success({ bytes, entries, byKey, packing });
}

/** Unpacks one part; its size and CRC-32 are checked. Problems: `fileMissingPart`, `fileDamagedEntry`. */
export function readPart(zip: ZipPackage, part: string): Result<Uint8Array, FileProblem> {
  const entry = zip.byKey.get(partKey(part));
  if (entry === undefined) return failure([{ code: "fileMissingPart", part }]);
  const content = unpackEntry(zip.bytes, entry, zip.packing);
  return content === undefined
    ? failure([{ code: "fileDamagedEntry", part: entry.name }])
    : success(content);
}
