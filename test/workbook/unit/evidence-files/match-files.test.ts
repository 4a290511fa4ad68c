import { type EvidenceEntry } from "../../../../src/scoring/import/received";
import { matchFiles } from "../../../../src/workbook/unit/evidence-files/match-files";

const BLANK: EvidenceEntry = {
  ...{ code: "", type: "", symbol: "", date: "", issuer: "", subject: "", passage: "" },
  ...{ criteria: "", file: "", status: "" },
};

function entry(code: string, symbol: string, file = ""): EvidenceEntry {
  return { ...BLANK, code, symbol, file };
}

const NONE = { matches: [], questions: [], missing: [], links: [], unused: [] };

it.each([
  ["its name in the register", entry("MC01", "1/BC-SNV", "bao cao.pdf"), "bao cao.pdf", "name"],
  ["its name without the ending", entry("MC01", "", "bao cao"), "2026/bao cao.pdf", "name"],
  ["its name in other letters", entry("MC01", "", "Báo Cáo.PDF"), "báo cáo.pdf", "name"],
  ["its name decomposed", entry("MC01", "", "Báo cáo.pdf"), "Báo cáo.pdf".normalize("NFD"), "name"],
  ["its name and folder", entry("MC01", "", "q4\\a.pdf"), "minh chung/q4/a.pdf", "name"],
  ["its code", entry("MC01", "1/BC-SNV"), "MC01 bao cao nam.pdf", "code"],
  ["its code without zeros", entry("MC03", ""), "mc3_kehoach.docx", "code"],
  ["number and symbol", entry("MC01", "123/QĐ-UBND"), "QĐ 123-UBND.pdf", "number"],
  [
    "the same decomposed",
    entry("MC01", "123/QĐ-UBND"),
    "QĐ 123-UBND.pdf".normalize("NFD"),
    "number",
  ],
  ["the same without diacritics", entry("MC01", "0123/QĐ-UBND"), "123_QD-UBND (ky).pdf", "number"],
  ["the same run together", entry("MC01", "123/QĐ-UBND"), "123QD-UBND.pdf", "number"],
  ["the number of a letter", entry("MC01", "1603/STC-KTĐII"), "CV 1603-STC-KTDII.pdf", "number"],
  ["number, year and symbol", entry("MC01", "08/2018/QĐ-UBND"), "8.2018.QD.UBND.pdf", "number"],
  ["a symbol with &", entry("MC01", "45/SKH&CN-VP"), "45-SKHCN-VP.pdf", "number"],
  ["a Party document", entry("MC01", "36-KH/TU"), "KH 36 TU.pdf", "number"],
] as const)("a document's file is recognised by %s", (_, document, file, by) => {
  expect(matchFiles([document], [file])).toEqual({
    ...NONE,
    matches: [{ evidence: "MC01", file, by }].map((each) => ({ ...each, evidence: document.code })),
  });
});

it.each([
  ["another number", entry("MC01", "123/QĐ-UBND"), "QĐ 124-UBND.pdf"],
  ["a longer number", entry("MC01", "123/QĐ-UBND"), "QĐ 1234-UBND.pdf"],
  ["another code", entry("MC01", "123/QĐ-UBND"), "MC10.pdf"],
  ["a code inside a word", entry("MC01", ""), "EMC01.pdf"],
  ["the number with another symbol", entry("MC01", "123/QĐ-UBND"), "123-BC-SNV.pdf"],
  ["a name that only begins alike", entry("MC01", "", "bao cao.pdf"), "bao cao 2.pdf"],
])("a file with %s is not the document's", (_, document, file) => {
  expect(matchFiles([document], [file])).toEqual({ ...NONE, missing: ["MC01"], unused: [file] });
});

it.each([
  [
    "two files have its number",
    [entry("MC01", "1/BC-SNV")],
    ["BC 1 SNV.pdf", "1-BC-SNV ban 2.pdf"],
  ],
  ["two folders hold its name", [entry("MC01", "", "a.pdf")], ["q1/a.pdf", "q2/a.pdf"]],
  ["its symbol stands there in part", [entry("MC01", "1603/STC-KTĐII")], ["CV 1603 STC.pdf"]],
  ["its year is left out", [entry("MC01", "08/2018/QĐ-UBND")], ["QĐ 8 UBND.pdf"]],
])("a document is asked about where %s", (_, entries, files) => {
  expect(matchFiles(entries, files)).toEqual({
    ...NONE,
    questions: [{ evidence: "MC01", files }],
  });
});

it("one file with the number of two documents is asked about for both", () => {
  const entries = [
    { ...entry("MC01", "1/BC-SNV"), date: "2025-12-20" },
    { ...entry("MC02", "1/BC-SNV"), date: "2026-01-05" },
  ];
  expect(matchFiles(entries, ["BC 1 SNV.pdf"]).questions).toEqual([
    { evidence: "MC01", files: ["BC 1 SNV.pdf"] },
    { evidence: "MC02", files: ["BC 1 SNV.pdf"] },
  ]);
});

it("what the register names counts before codes, and codes before numbers", () => {
  const entries = [entry("MC01", "1/BC-SNV", "MC02.pdf"), entry("MC02", "2/BC-SNV")];
  expect(matchFiles(entries, ["MC02.pdf", "BC 2 SNV.pdf", "BC 1 SNV.pdf"])).toEqual({
    ...NONE,
    matches: [
      { evidence: "MC01", file: "MC02.pdf", by: "name" },
      { evidence: "MC02", file: "BC 2 SNV.pdf", by: "number" },
    ],
    unused: ["BC 1 SNV.pdf"],
  });
});

it("several files with one code are all the document's, and one file may be of two documents", () => {
  const entries = [entry("MC01", ""), entry("MC02", "")];
  expect(matchFiles(entries, ["MC01 a.pdf", "MC01 b.pdf", "MC1, MC2.pdf"]).matches).toEqual([
    { evidence: "MC01", file: "MC01 a.pdf", by: "code" },
    { evidence: "MC01", file: "MC01 b.pdf", by: "code" },
    { evidence: "MC01", file: "MC1, MC2.pdf", by: "code" },
    { evidence: "MC02", file: "MC1, MC2.pdf", by: "code" },
  ]);
});

it("a document on the web needs no file, and nothing is matched in an empty folder", () => {
  const entries = [
    entry("MC01", "1/BC-SNV", "https://snv.example.vn/1.pdf"),
    entry("MC02", "2/BC"),
  ];
  expect(matchFiles(entries, [])).toEqual({ ...NONE, links: ["MC01"], missing: ["MC02"] });
});

it("a register of 60 documents is matched with 3,000 files without delay", () => {
  const entries = Array.from({ length: 60 }, (_, at) =>
    entry(`MC${String(at + 1).padStart(2, "0")}`, `${String(at + 1)}/BC-SNV`),
  );
  const files = Array.from({ length: 3000 }, (_, at) => `BC ${String(at + 1)} SNV.pdf`);
  const { matches, unused } = matchFiles(entries, files);
  expect([matches.length, unused.length]).toEqual([60, 2940]);
});
