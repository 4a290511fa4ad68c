import { joinBytes } from "./packing";
import { type ZipEntry } from "./zip-directory";

/** An entry about to be written, and its packed bytes in one or more pieces. */
export interface PackedEntry {
  readonly entry: Omit<ZipEntry, "name" | "headerAt">;
  readonly packed: readonly Uint8Array[];
}

/** The number by which zip files know deflate. */
export const DEFLATED = 8;
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
function sharedFields(entry: PackedEntry["entry"]): readonly (readonly [number, number])[] {
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

function ownHeader(entry: PackedEntry["entry"]): Uint8Array {
  return header([[4, 0x04034b50], ...sharedFields(entry)], entry.nameBytes);
}

function directoryRecord(entry: PackedEntry["entry"], headerAt: number): Uint8Array {
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

/** A zip file of these entries, in their order. */
export function zipFile(packed: readonly PackedEntry[]): Uint8Array {
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const each of packed) {
    const own = ownHeader(each.entry);
    contents.push(own, ...each.packed);
    directory.push(directoryRecord(each.entry, at));
    at += own.length + each.entry.packedSize;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return joinBytes([...contents, ...directory, endRecord(packed.length, size, at)]);
}
