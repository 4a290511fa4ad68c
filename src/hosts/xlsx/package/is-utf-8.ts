/** The bytes of characters beyond ASCII, and the last of those that do not begin one. */
const [BEYOND_ASCII, LAST_FOLLOWING] = [0x80, 0xbf];
/** The first bit of each of four bytes. */
const FOUR_BEYOND = 0x80808080;

/** How a character of several bytes begins: what its first byte and its second may be, and how many follow the second. */
interface Beginning {
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
  readonly more: number;
}

/** All there are (RFC 3629, 4): neither longer than needed, nor half a pair of UTF-16, nor beyond U+10FFFF. */
const BEGINNINGS: readonly Beginning[] = [
  { first: [0xc2, 0xdf], second: [0x80, 0xbf], more: 0 },
  { first: [0xe0, 0xe0], second: [0xa0, 0xbf], more: 1 },
  { first: [0xe1, 0xec], second: [0x80, 0xbf], more: 1 },
  { first: [0xed, 0xed], second: [0x80, 0x9f], more: 1 },
  { first: [0xee, 0xef], second: [0x80, 0xbf], more: 1 },
  { first: [0xf0, 0xf0], second: [0x90, 0xbf], more: 2 },
  { first: [0xf1, 0xf3], second: [0x80, 0xbf], more: 2 },
  { first: [0xf4, 0xf4], second: [0x80, 0x8f], more: 2 },
];

/** First byte → least and highest second byte, and how many follow it; nothing lies above a least of 255. */
const LEAST = new Uint8Array(256).fill(0xff);
const [HIGHEST, MORE] = [new Uint8Array(256), new Uint8Array(256)];
for (const { first, second, more } of BEGINNINGS)
  for (let byte = first[0]; byte <= first[1]; byte += 1)
    [LEAST[byte], HIGHEST[byte], MORE[byte]] = [...second, more];

function isWithin(byte = 0, least = 0xff, highest = 0): boolean {
  return byte >= least && byte <= highest;
}

/** The offset behind the character beyond ASCII that begins at `at`; -1 when none does. */
function behindCharacter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (!isWithin(bytes[at + 1], LEAST[first], HIGHEST[first])) return -1;
  const end = at + 2 + (MORE[first] ?? 0);
  for (let next = at + 2; next < end; next += 1)
    if (!isWithin(bytes[next], BEYOND_ASCII, LAST_FOLLOWING)) return -1;
  return end;
}

/** The first offset from `at` on where there is no ASCII. */
function afterAscii(bytes: Uint8Array, view: DataView, at: number): number {
  let next = at;
  while (next + 4 <= bytes.length && (view.getInt32(next) & FOUR_BEYOND) === 0) next += 4;
  while (next < bytes.length && (bytes[next] ?? 0) < BEYOND_ASCII) next += 1;
  return next;
}

/** True for bytes that are text in UTF-8. Most of a workbook is ASCII, which is passed four bytes at a time. */
export function isUtf8(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = afterAscii(bytes, view, 0);
  while (at >= 0 && at < bytes.length) {
    at = behindCharacter(bytes, at);
    if (at >= 0 && (bytes[at] ?? 0) < BEYOND_ASCII) at = afterAscii(bytes, view, at);
  }
  return at >= 0;
}
