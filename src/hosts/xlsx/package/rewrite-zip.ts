import { deflateSync } from "fflate";
import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { crc32 } from "./crc-32";
import { partKey } from "./part-name";
import { type ZipPackage } from "./read-zip";
import { packedBytes } from "./unpack-entry";
import { type ZipEntry } from "./zip-directory";

/** An entry about to be written, and its packed bytes. */
interface PackedEntry {
  readonly entry: ZipEntry;
  readonly packed: Uint8Array;
}

const DEFLATED = 8;
const DEFLATE_VERSION = 20;
const UTF_8_NAME = 0x800;

/** Fields of a header as [width in bytes, value]; zip files write the low byte first. */
function header(fields: readonly (readonly [number, number])[], nameBytes: Uint8Array): Uint8Array {
  const length = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(length + nameBytes.length);
  let at = 0;
  for (const [width, value] of fields) {
    for (let byte = 0; byte < width; byte++) bytes[at + byte] = value >>> (8 * byte);
    at += width;
  }
  bytes.set(nameBytes, at);
  return bytes;
}

/** What an entry's own header and its record in the directory have in common. */
function sharedFields(entry: ZipEntry): readonly (readonly [number, number])[] {
  return [
    [2, DEFLATE_VERSION],
    [2, entry.flags & UTF_8_NAME],
    [2, entry.method],
    [4, entry.time],
    [4, entry.crc],
    [4, entry.packedSize],
    [4, entry.size],
    [2, entry.nameBytes.length],
    [2, 0],
  ];
}

function ownHeader(entry: ZipEntry): Uint8Array {
  return header([[4, 0x04034b50], ...sharedFields(entry)], entry.nameBytes);
}

function directoryRecord(entry: ZipEntry, headerAt: number): Uint8Array {
  const start = [[4, 0x02014b50] as const, [2, DEFLATE_VERSION] as const];
  const rest = [2, 2, 2, 4].map((width) => [width, 0] as const);
  return header([...start, ...sharedFields(entry), ...rest, [4, headerAt]], entry.nameBytes);
}

function endRecord(entries: number, size: number, start: number): Uint8Array {
  const counts = [
    [2, entries],
    [2, entries],
    [4, size],
    [4, start],
  ] as const;
  return header([[4, 0x06054b50], [4, 0], ...counts, [2, 0]], new Uint8Array());
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function assemble(packed: readonly PackedEntry[]): Uint8Array {
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const each of packed) {
    const own = ownHeader(each.entry);
    contents.push(own, each.packed);
    directory.push(directoryRecord(each.entry, at));
    at += own.length + each.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joined([...contents, ...directory, endRecord(packed.length, size, at)]);
}

function repack(entry: ZipEntry, content: Uint8Array): PackedEntry {
  const packed = deflateSync(content);
  const sizes = { packedSize: packed.length, size: content.length };
  return { entry: { ...entry, ...sizes, method: DEFLATED, crc: crc32(content) }, packed };
}

/**
 * A copy of a package with other contents for some parts (by `partKey`; undefined takes the part out). All others are
 * copied as they are packed, in their order and with their times. Problem: `fileDamagedEntry` for a part that is not
 * where the directory says.
 */
export function rewriteZip(
  zip: ZipPackage,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
): Result<Uint8Array, FileProblem> {
  const packed: PackedEntry[] = [];
  const problems: FileProblem[] = [];
  for (const entry of zip.entries) {
    const content = contents.get(partKey(entry.name));
    const kept = packedBytes(zip.bytes, entry);
    if (content !== undefined) packed.push(repack(entry, content));
    else if (contents.has(partKey(entry.name))) continue;
    else if (kept === undefined) problems.push({ code: "fileDamagedEntry", part: entry.name });
    else packed.push({ entry, packed: kept });
  }
  return problems.length === 0 ? success(assemble(packed)) : failure(problems);
}
