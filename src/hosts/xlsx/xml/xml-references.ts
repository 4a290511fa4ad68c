const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Characters between `&` and `;`: the longest is `#x10FFFF`, with room for leading zeros. */
const LONGEST = 16;

/** True for a code point that XML 1.0 allows in a text. */
function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}

function characterOf(reference: string): string | undefined {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(reference) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return undefined;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return isAllowed(code) ? String.fromCodePoint(code) : undefined;
}

/**
 * Puts characters in the place of the five named references and the numeric ones, in one pass: what a reference gives
 * is never read again. Undefined for any other reference, or a bare `&`.
 */
export function resolveReferences(raw: string): string | undefined {
  let ampersand = raw.indexOf("&");
  if (ampersand < 0) return raw;
  let text = "";
  let from = 0;
  while (ampersand >= 0) {
    const length = raw.slice(ampersand + 1, ampersand + 1 + LONGEST).indexOf(";");
    if (length < 0) return undefined;
    const character = characterOf(raw.slice(ampersand + 1, ampersand + 1 + length));
    if (character === undefined) return undefined;
    text += raw.slice(from, ampersand) + character;
    from = ampersand + length + 2;
    ampersand = raw.indexOf("&", from);
  }
  return text + raw.slice(from);
}
