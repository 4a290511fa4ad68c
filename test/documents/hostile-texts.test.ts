import fc from "fast-check";
import { findDocuments } from "../../src/documents/find-documents";
import { charactersRead } from "../fixtures/counted-reading";
import { documentSpelling } from "../fixtures/document-spellings";

/** Pieces of which texts are made that come close to a citation again and again. */
const PIECES = [
  ...[
    "số ",
    "Số: ",
    "Quyết định số ",
    "KH ",
    "mẫu ",
    "ngày ",
    "tháng ",
    "năm ",
    "của ",
    "UBND tỉnh",
  ],
  ...[
    "12",
    "2018",
    "/",
    "-",
    " ",
    "\n",
    "\t",
    ".",
    ",",
    ":",
    "&",
    "(",
    ")",
    "*",
    "|",
    "…",
    "\u0301",
  ],
  ...["QĐ", "KH", "TW", "SKH&CN", "TTg", "L", "Sở", "\u{1F600}", "\u200B", "\uD800"],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

it("whatever the text, what is found lies in it in order and without overlap, at its offset", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let end = 0;
      for (const each of findDocuments(text)) {
        expect(each.offset).toBeGreaterThanOrEqual(end);
        end = each.offset + each.text.length;
        expect(text.slice(each.offset, end)).toBe(each.text);
        expect(each.text).toMatch(/^\S.*\S$/su);
        expect(each.date ?? "2018-01-01").toMatch(/^\d{4}-\d\d-\d\d$/u);
      }
    }),
    { numRuns: 3_000, seed: 2026 },
  );
});

it("every spelling of a document is found in a sentence, and its normalised form is found again", () => {
  fc.assert(
    fc.property(documentSpelling, ({ spelling, normalised }) => {
      const sentence = `Thực hiện văn bản số ${spelling} ngày 05/12/2018 của Sở Nội vụ về việc báo cáo`;
      const [found, ...others] = findDocuments(sentence);
      expect(others).toEqual([]);
      expect(found).toMatchObject({ text: spelling, normalised, date: "2018-12-05" });
      expect(found?.issuer).toBe("Sở Nội vụ");
      expect(findDocuments(`số ${normalised}`)[0]).toMatchObject({ text: normalised, normalised });
    }),
    { numRuns: 1_000, seed: 2026 },
  );
});

/** At no place is more read than the words around it, several times over. */
const MOST_READ_PER_CHARACTER = 400;

it.each([
  ["slashes", "/"],
  ["hyphens", "-"],
  ["digits", "1"],
  ["fractions", "1/"],
  ["halves of symbols", "12/A-B-"],
  ["symbols without end", `1/${"A".repeat(40)}`],
  ["joints without end", "12/QĐ-UBND-QĐ-UBND-QĐ-UBND-"],
  ["numbers left blank", "số /AB-CD "],
  ["blanks after a number", `số 1${" ".repeat(50)}`],
  ["halves of dates", "1/1/1 ngày 1 tháng "],
  ["issuers without end", "số 1 của A B C D E F G H I K L M "],
  ["citations", "Quyết định số 12/QĐ-UBND ngày 5/3/2018 của UBND tỉnh; "],
])("%s: twice the text takes twice the reading and no more", (_, piece) => {
  const [once, twice] = [50_000, 100_000].map((length) => {
    const text = piece.repeat(length / piece.length);
    return charactersRead(text, () => findDocuments(text));
  });
  expect(twice! / once!).toBeLessThan(2.1);
  expect(twice! / 100_000).toBeLessThan(MOST_READ_PER_CHARACTER);
});
