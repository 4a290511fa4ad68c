import {
  draftedText,
  entryDraft,
  isUnnamed,
  plainSymbol,
  BLANK_ENTRY,
} from "../../../src/taskpane/member/evidence/entry-draft";
import { foundDocuments } from "../../../src/taskpane/member/evidence/found-documents";

const TEXT =
  "Quyết định số 0123 /QĐ- UBND ngày 5.3.2026 của UBND tỉnh và Kế hoạch số 36/KH-SNV ngày 19/01/2026";
const KNOWN = { code: "MC04", ...BLANK_ENTRY, symbol: "36 /KH-SNV", date: "2026-01-19" };

it("lists what a text cites as it would stand in the register, for the criterion that wants it", () => {
  const { documents, isOdd } = foundDocuments(TEXT, [], { plain: true, criterion: "I.4" });
  expect(isOdd).toBe(true);
  expect(documents.map(({ entry }) => entry)).toEqual([
    {
      ...BLANK_ENTRY,
      type: "Quyết định",
      symbol: "0123/QĐ-UBND",
      date: "2026-03-05",
      issuer: "UBND tỉnh",
      criteria: "I.4",
    },
    expect.objectContaining({ symbol: "36/KH-SNV", date: "2026-01-19" }),
  ]);
});

it("leaves number and symbol as they are printed where that is wanted", () => {
  const { documents } = foundDocuments(TEXT, [], { plain: false, criterion: "" });
  expect(documents[0]?.entry.symbol).toBe("0123 /QĐ- UBND");
});

it("knows what the register has already, in whatever spelling, unless the dates differ", () => {
  const of = (entry: typeof KNOWN) =>
    foundDocuments(TEXT, [entry], { plain: true, criterion: "" }).documents[1]?.registered;
  expect(of(KNOWN)).toBe("MC04");
  expect(of({ ...KNOWN, date: "" })).toBe("MC04");
  expect(of({ ...KNOWN, date: "2025-01-19" })).toBeUndefined();
});

it.each([
  ["5/12/2026", "2026-12-05"],
  ["05.12.26", "2026-12-05"],
  ["5-12", "2026-12-05"],
  ["tháng 5", "tháng 5"],
  ["", ""],
])("takes the day %j for %j", (date, expected) => {
  expect(draftedText({ ...BLANK_ENTRY, date }, 2026).date).toBe(expected);
});

it("edits a document with its day as people write it, and means the same", () => {
  const draft = entryDraft(KNOWN);
  expect(draft.date).toBe("19/01/2026");
  expect({ code: "MC04", ...draftedText(draft, 2026) }).toEqual(KNOWN);
});

it("offers the usual spelling of number and symbol only where it is another one", () => {
  expect(plainSymbol(KNOWN)).toBe("36/KH-SNV");
  expect(plainSymbol({ ...KNOWN, symbol: "36/KH-SNV" })).toBeUndefined();
});

it.each([
  ["nothing", {}, true],
  ["a symbol", { symbol: "1/KH" }, false],
  ["a subject", { subject: "Ảnh" }, false],
  ["a file alone", { file: "a.pdf" }, true],
])("does not know which document it is by %s: %s", (_, changes, expected) => {
  expect(isUnnamed({ ...BLANK_ENTRY, ...changes })).toBe(expected);
});
