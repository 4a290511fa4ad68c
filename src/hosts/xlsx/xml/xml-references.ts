const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

const REFERENCE = /&([^;]*);/g;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** True for a text without characters that XML 1.0 forbids. */
export function isAllowed(text: string): boolean {
  return !FORBIDDEN.test(text);
}

/** True for a code point that XML 1.0 allows in a text. */
function isAllowedCode(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code <= 0x10ffff && isAllowed(String.fromCodePoint(code));
}

/** The character that a reference stands for, given what is between `&` and `;`: one of the five named ones, or a number. */
export function characterOf(reference: string): string | undefined {
  const named = NAMED.get(reference);
  if (named !== undefined) return named;
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|([0-9]+))$/i.exec(reference) ?? [];
  if (hexadecimal === undefined && decimal === undefined) return undefined;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return isAllowedCode(code) ? String.fromCodePoint(code) : undefined;
}

/**
 * Puts characters in the place of references that are all known to be right; what a reference gives is never read again:
 * none of those that come first gives an ampersand.
 */
export function resolveReferences(raw: string): string {
  if (!raw.includes("&")) return raw;
  const text = raw.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">");
  return text.replace(REFERENCE, (whole, reference: string) => characterOf(reference) ?? whole);
}
