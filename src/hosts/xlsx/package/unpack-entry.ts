import { type Packing } from "./packing";
import { type ZipEntry } from "./zip-directory";

const HEADER_MARK = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/** The packed bytes of an entry; undefined when its own header is not where the directory says, or names another entry. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const at = entry.headerAt;
  if (at + HEADER_LENGTH > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEADER_LENGTH);
  const nameLength = view.getUint16(26, true);
  const nameAt = at + HEADER_LENGTH;
  const sameName =
    nameLength === entry.nameBytes.length &&
    entry.nameBytes.every((byte, index) => bytes[nameAt + index] === byte);
  if (view.getUint32(0, true) !== HEADER_MARK || !sameName) return undefined;
  const start = nameAt + nameLength + view.getUint16(28, true);
  const end = start + entry.packedSize;
  return end <= bytes.length ? bytes.subarray(start, end) : undefined;
}

/**
 * The content of an entry, of exactly the size and CRC-32 that the directory states; undefined when anything differs,
 * or it is packed in another way than stored or deflated. Never holds more than the stated size (or 17 MB) in memory.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  { inflate, crc32 }: Packing,
): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  if (entry.method !== STORED && entry.method !== DEFLATED) return undefined;
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content?.length !== entry.size) return undefined;
  return crc32(content, 0) === entry.crc ? content : undefined;
}
