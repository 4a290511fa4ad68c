import fc from "fast-check";
import { normaliseDocument } from "../../src/documents/normalise-document";
import { documentSpelling } from "../fixtures/document-spellings";

describe("the normalised form of a document's number", () => {
  it.each([
    ["0123 /QĐ- UBND", "0123/QĐ-UBND"],
    ["36\u2013KH / TU", "36-KH/TU"],
    ["598\u00A0/\u200BQĐ-\nUBND", "598/QĐ-UBND"],
    ["1.234/QĐ-UBND", "1234/QĐ-UBND"],
    ["598/Q\u00D0-UBND", "598/QĐ-UBND"],
    ["01/TƯ".normalize("NFD"), "01/TƯ"],
    ["598\u2215QĐ\u2212UBND", "598/QĐ-UBND"],
  ])("of %j is %j", (text, normalised) => {
    expect(normaliseDocument(text)).toBe(normalised);
  });

  it.each(["08/2018/QĐ-UBND", "360/PĐTĐ-SKH&CN", "360/PĐTĐ-SKHHCN", "/BC-SKHCN", "12/QĐ.UBND"])(
    "keeps %j as it is: nothing is added, corrected or left off",
    (text) => {
      expect(normaliseDocument(text)).toBe(text);
    },
  );

  it("is one for all spellings of a document, and normalising it again changes nothing", () => {
    fc.assert(
      fc.property(documentSpelling, ({ spelling, normalised }) => {
        const once = normaliseDocument(spelling);
        return once === normalised && normaliseDocument(once) === once;
      }),
      { numRuns: 10_000, seed: 2026 },
    );
  });

  it("changes nothing when done again, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const once = normaliseDocument(text);
        return normaliseDocument(once) === once;
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  });
});
