const SLICES = 8;

/**
 * The remainders of one byte, of the polynomial every zip file uses (reversed 0x04C11DB7), and after them those of the
 * same byte followed by one to seven zero bytes: so eight bytes can be taken at once.
 */
const REMAINDERS = new Int32Array(256 * SLICES);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  REMAINDERS[byte] = rest;
}
for (let at = 256; at < REMAINDERS.length; at++) {
  const before = REMAINDERS[at - 256] ?? 0;
  REMAINDERS[at] = (before >>> 8) ^ (REMAINDERS[before & 0xff] ?? 0);
}

function remainder(slice: number, byte: number): number {
  return REMAINDERS[256 * slice + (byte & 0xff)] ?? 0;
}

/** The remainders of four bytes that so many slices follow. */
function ofFour(four: number, after: number): number {
  return (
    remainder(after + 3, four) ^
    remainder(after + 2, four >>> 8) ^
    remainder(after + 1, four >>> 16) ^
    remainder(after, four >>> 24)
  );
}

/**
 * The CRC-32 of some bytes, as zip files state it: an unsigned 32-bit number.
 *
 * @param before the CRC-32 of the bytes that stand before these, of none when left out.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let rest = ~before;
  let at = 0;
  for (; at + SLICES <= bytes.length; at += SLICES)
    rest = ofFour(rest ^ view.getInt32(at, true), 4) ^ ofFour(view.getInt32(at + 4, true), 0);
  for (; at < bytes.length; at++) rest = (rest >>> 8) ^ remainder(0, rest ^ (bytes[at] ?? 0));
  return ~rest >>> 0;
}
