import { type ZipEntry } from "./zip-directory";

/** An entry about to be written, and its packed bytes in one or more pieces. */
export interface PackedEntry {
  readonly entry: Omit<ZipEntry, "name" | "headerAt">;
  readonly packed: readonly Uint8Array[];
}

/** The number by which zip files know deflate. */
export const DEFLATED = 8;
const DEFLATE_VERSION = 20;

/** The flag of an entry whose name is in UTF-8. */
export const UTF_8_NAME = 0x800;

/** Noon of the first day that a zip file can name: equal contents give equal bytes, whenever and wherever. */
export const ENTRY_TIME = ((((1 << 5) | 1) << 16) | (12 << 11)) >>> 0;

/** Bytes of an entry's own header and of its record in the directory, without its name; and of the end. */
const [HEADER, RECORD, END] = [30, 46, 22];

/** Writes what an entry's own header and its record have in common; zip files write the low byte first. */
function putFields(view: DataView, at: number, entry: PackedEntry["entry"]): void {
  view.setUint16(at, DEFLATE_VERSION, true);
  view.setUint16(at + 2, entry.flags & UTF_8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function putEnd(view: DataView, at: number, entries: number, start: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries, true);
  view.setUint16(at + 10, entries, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
}

/** A zip file of these entries, in their order. */
export function zipFile(packed: readonly PackedEntry[]): Uint8Array {
  const sizes = packed.map(
    ({ entry }) => HEADER + RECORD + 2 * entry.nameBytes.length + entry.packedSize,
  );
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, END));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (piece: Uint8Array): void => {
    bytes.set(piece, at);
    at += piece.length;
  };
  const starts = packed.map(({ entry, packed: pieces }) => {
    const start = at;
    view.setUint32(at, 0x04034b50, true);
    putFields(view, at + 4, entry);
    at += HEADER;
    [entry.nameBytes, ...pieces].forEach(put);
    return start;
  });
  const directory = at;
  packed.forEach(({ entry }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, DEFLATE_VERSION, true);
    putFields(view, at + 6, entry);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    at += RECORD;
    put(entry.nameBytes);
  });
  putEnd(view, at, packed.length, directory);
  return bytes;
}
