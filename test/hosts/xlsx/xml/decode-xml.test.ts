import { isUtf8 } from "../../../../src/hosts/xlsx/package/is-utf-8";
import { decodeXml } from "../../../../src/hosts/xlsx/xml/decode-xml";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function decoded(bytes: Uint8Array): string | undefined {
  const source = decodeXml(bytes, isUtf8);
  return source && new TextDecoder("utf-8", { ignoreBOM: true }).decode(source);
}

function utf16(text: string, bigEndFirst: boolean): Uint8Array {
  const units = [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndFirst ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

it.each([
  { title: "UTF-8", bytes: utf8("<a>điểm</a>") },
  { title: "UTF-8 with a byte order mark", bytes: utf8("\ufeff<a>điểm</a>") },
  { title: "UTF-16, low byte first", bytes: utf16("<a>điểm</a>", false) },
  { title: "UTF-16, high byte first", bytes: utf16("<a>điểm</a>", true) },
])("reads $title", ({ bytes }) => {
  expect(decoded(bytes)).toBe("<a>điểm</a>");
});

it("keeps a replacement character that the file itself holds", () => {
  expect(decoded(utf8("\ufeff<a>\ufffd</a>"))).toBe("<a>\ufffd</a>");
});

it.each([
  { title: "a byte that is no UTF-8", bytes: Uint8Array.from([...utf8("<a>"), 0xe9, 0x3c]) },
  { title: "a cut character", bytes: utf8("<a>ể").slice(0, -1) },
  { title: "half a character of UTF-16", bytes: utf16("<a>\ud83d</a>", false) },
  {
    title: "another declared encoding",
    bytes: utf8('<?xml version="1.0" encoding="windows-1258"?><a/>'),
  },
])("refuses $title", ({ bytes }) => {
  expect(decoded(bytes)).toBeUndefined();
});
