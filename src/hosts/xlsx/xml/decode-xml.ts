import { bytesOf, findBytes, standsAt, writtenText } from "./xml-bytes";

const LITTLE_END_FIRST = Uint8Array.of(0xff, 0xfe);
const BIG_END_FIRST = Uint8Array.of(0xfe, 0xff);
const UTF_8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const [DECLARATION, DECLARATION_END] = [bytesOf("<?xml"), bytesOf("?>")];
const REPLACEMENT = "\ufffd";

/** UTF-16 as UTF-8; undefined when a unit is half a character. */
function narrowed(bytes: Uint8Array, encoding: "utf-16be" | "utf-16le"): Uint8Array | undefined {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes(REPLACEMENT) ? undefined : bytesOf(text);
}

function declaresOtherEncoding(source: Uint8Array): boolean {
  if (!standsAt(source, 0, DECLARATION)) return false;
  const declaration = writtenText(source, 0, findBytes(source, 0, DECLARATION_END) + 1);
  const [, encoding = "utf-8"] = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration) ?? [];
  return !/^utf-(8|16)$/i.test(encoding);
}

/**
 * The text of an XML part as UTF-8, without a byte order mark: it may be UTF-8, or UTF-16 with such a mark, the two
 * encodings an Office package may use. Undefined when a byte is not text in that encoding, or another encoding is
 * declared.
 */
export function decodeXml(
  bytes: Uint8Array,
  isUtf8: (bytes: Uint8Array) => boolean,
): Uint8Array | undefined {
  let source: Uint8Array | undefined;
  if (standsAt(bytes, 0, BIG_END_FIRST)) source = narrowed(bytes, "utf-16be");
  else if (standsAt(bytes, 0, LITTLE_END_FIRST)) source = narrowed(bytes, "utf-16le");
  else if (isUtf8(bytes)) source = bytes.subarray(standsAt(bytes, 0, UTF_8_MARK) ? 3 : 0);
  return source === undefined || declaresOtherEncoding(source) ? undefined : source;
}
