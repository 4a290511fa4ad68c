import { isUtf8 } from "node:buffer";
import * as zlib from "node:zlib";
import { type Packing, portablePacking } from "../xlsx/package/packing";

const { deflateRawSync, inflateRawSync } = zlib;

/** zlib takes room in steps of this many bytes unless it is told how much there will be. */
const LEAST_ROOM = 64;

/** What it gives is a plain array of bytes: those of Node's own kind are slow to take pieces of. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const room = Math.max(size, LEAST_ROOM);
  // zlib reports a damaged stream, and one that gives more than it may, only by throwing.
  try {
    const content = inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
    return content.length === size
      ? new Uint8Array(content.buffer, content.byteOffset, size)
      : undefined;
  } catch {
    return undefined;
  }
}

/** zlib takes no bytes at all for the wish to begin anew. */
function crc32(bytes: Uint8Array, before: number): number {
  return bytes.length === 0 ? before : zlib.crc32(bytes, before);
}

/** Packing by Node's own zlib, several times as quick as in JavaScript; its CRC-32 came with Node 20.15. */
export const zlibPacking: Packing = {
  deflate: (bytes) => deflateRawSync(bytes),
  inflate,
  crc32: "crc32" in zlib ? crc32 : portablePacking.crc32,
  isUtf8,
};
