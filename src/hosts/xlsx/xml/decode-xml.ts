const LITTLE_END_FIRST = [0xff, 0xfe];
const BIG_END_FIRST = [0xfe, 0xff];
const REPLACEMENT = "\ufffd";

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** True when the replacement characters of a decoded text stood in the bytes themselves. */
function decodesBack(text: string, bytes: Uint8Array): boolean {
  const again = new TextEncoder().encode(text);
  return isSame(again, bytes.subarray(bytes.length - again.length));
}

function declaresOtherEncoding(text: string): boolean {
  if (!text.startsWith("<?xml")) return false;
  const declaration = text.slice(0, text.indexOf("?>") + 1);
  const [, encoding = "utf-8"] = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration) ?? [];
  return !/^utf-(8|16)$/i.test(encoding);
}

/**
 * The text of an XML part: UTF-8, or UTF-16 with a byte order mark, the two encodings an Office package may use.
 * Undefined when a byte is not text in that encoding, or another encoding is declared. The mark itself is left out.
 */
export function decodeXml(bytes: Uint8Array): string | undefined {
  const wide = startsWith(bytes, LITTLE_END_FIRST) || startsWith(bytes, BIG_END_FIRST);
  const encoding = startsWith(bytes, BIG_END_FIRST) ? "utf-16be" : "utf-16le";
  const text = new TextDecoder(wide ? encoding : "utf-8").decode(bytes);
  if (text.includes(REPLACEMENT) && (wide || !decodesBack(text, bytes))) return undefined;
  return declaresOtherEncoding(text) ? undefined : text;
}
