import { Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc-32";
import { type ZipEntry } from "./zip-directory";

const HEADER_MARK = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Packed bytes up to which an entry is inflated in one go. Deflate grows at most 1 032 times, and in one go fflate runs
 * to the stream's end even when the room is used up: 16 kB keep that below 17 MB.
 */
const AT_ONCE = 16_384;

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

/** Inflates piece by piece into room for `size` bytes, and gives up as soon as there are more. */
function inflateInPieces(packed: Uint8Array, size: number): Uint8Array | undefined {
  const room = new Uint8Array(size);
  const got = { bytes: 0 };
  const stream = new Inflate((piece) => {
    if (got.bytes + piece.length <= size) room.set(piece, got.bytes);
    got.bytes += piece.length;
  });
  for (let at = 0; at < packed.length && got.bytes <= size; at += AT_ONCE) {
    stream.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
  }
  return got.bytes === size ? room : undefined;
}

/** One byte of room more than stated shows a stream that is longer than its entry claims. */
function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  const content = inflateSync(packed, { out: new Uint8Array(size + 1) });
  return content.length === size ? content : undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  // fflate reports a damaged stream only by throwing.
  try {
    return packed.length > AT_ONCE ? inflateInPieces(packed, size) : inflateAtOnce(packed, size);
  } catch {
    return undefined;
  }
}

/**
 * The content of an entry, of exactly the size and CRC-32 that the directory states; undefined when anything differs,
 * or it is packed in another way than stored or deflated. Never holds more than the stated size (or 17 MB) in memory.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  if (entry.method !== STORED && entry.method !== DEFLATED) return undefined;
  const content = entry.method === STORED ? packed : inflate(packed, entry.size);
  if (content?.length !== entry.size) return undefined;
  return crc32(content) === entry.crc ? content : undefined;
}
