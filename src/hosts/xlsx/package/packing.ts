import { deflateSync, Inflate, inflateSync } from "fflate";
import { crc32 } from "./crc-32";
import { isUtf8 } from "./is-utf-8";

/** How bytes are packed, unpacked, summed and known to be text: in JavaScript everywhere, or by quicker means that a host brings along. */
export interface Packing {
  /** Deflates bytes into a whole stream. */
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /**
   * Inflates a stream that claims to give so many bytes. Undefined when it is damaged or gives another number; however
   * many it gives, no more than that number (or 17 MB) are ever held in memory.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array | undefined;
  /** The CRC-32 of bytes that stand behind others, whose own it is given (0 for none). */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
  /** True for bytes that are text in UTF-8. */
  readonly isUtf8: (bytes: Uint8Array) => boolean;
}

/**
 * Packed bytes up to which an entry is inflated in one go. Deflate grows at most 1 032 times, and in one go fflate runs
 * to the stream's end even when the room is used up: 16 kB keep that below 17 MB.
 */
const AT_ONCE = 16_384;

/** Bytes that a block holds which is not compressed. */
const LONGEST_BLOCK = 0xffff;

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

/** Bytes one after another. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/**
 * Bytes as the beginning of a deflated stream whose rest is put behind: blocks that hold them as they are, which end on a
 * whole byte and not for good (RFC 1951, 3.2.4). For a few bytes only.
 */
export function storedBeginning(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += LONGEST_BLOCK) {
    const block = bytes.subarray(at, at + LONGEST_BLOCK);
    const [low, high] = [block.length & 0xff, block.length >> 8];
    blocks.push(Uint8Array.of(0, low, high, ~low, ~high), block);
  }
  return joinBytes(blocks);
}

/** Packing as it works in every browser. */
export const portablePacking: Packing = {
  deflate: (bytes) => deflateSync(bytes),
  inflate,
  crc32,
  isUtf8,
};
