import { viSheets } from "../../../../src/i18n/sheets/vi";
import { type EvidenceEntry } from "../../../../src/scoring/import/received";
import { evidenceWarnings } from "../../../../src/workbook/unit/register/evidence-warnings";
import { referenceTemplate } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const DAYS = { from: "2025-12-01", to: "2026-12-31", today: "2026-11-20" };
const GOOD: EvidenceEntry = {
  code: "MC01",
  type: "Quyết định",
  symbol: "123/QĐ-UBND",
  date: "2026-03-05",
  issuer: "UBND tỉnh",
  subject: "Công nhận sáng kiến",
  passage: "trang 2",
  criteria: "",
  file: "",
  status: "Đã ban hành",
};

const { bloc } = referenceBloc("khoi-2026-100");
const template = referenceTemplate("so-nganh-100");
const { sealing } = readForm(returnedGrids(template, bloc, bloc.units[0]!.id));

function warningsOf(
  evidence: readonly EvidenceEntry[],
  citations: readonly (readonly [string, string])[] = [],
  days = DAYS,
) {
  return evidenceWarnings({ evidence, citations: new Map(citations), template, sealing }, days);
}

it("says nothing of a numbered document of the period that is cited with its page", () => {
  expect(warningsOf([GOOD], [["I.1", "MC01"]])).toEqual([]);
});

it.each([
  ["before the period", { date: "2025-11-30" }, { code: "outsideWindow", date: "2025-11-30" }],
  ["later than today", { date: "2026-12-01" }, { code: "inFuture", date: "2026-12-01" }],
  ["with a text for a date", { date: "tháng 5" }, { code: "dateUnreadable", given: "tháng 5" }],
  ["without a number", { symbol: "/QĐ-UBND" }, { code: "numberMissing" }],
  ["without any symbol", { symbol: "" }, { code: "numberMissing" }],
  [
    "with a letter too many in its symbol",
    { symbol: "68/PĐTĐ-SKHHCN", issuer: "Sở KH&CN" },
    { code: "symbolNear", given: "SKHHCN", near: "SKHCN", office: "Sở Khoa học và Công nghệ" },
  ],
  ["on a drive of the unit", { file: "D:\\minh chung\\qd.pdf" }, { code: "fileLocal" }],
  ["on the unit's own network", { file: "\\\\may-chu\\qd.pdf" }, { code: "fileLocal" }],
  ["by a local address", { file: "qd.pdf; file:///C:/qd.pdf" }, { code: "fileLocal" }],
  ["without section and page", { passage: "" }, { code: "passageMissing" }],
])("looks at a document %s", (_, changes, expected) => {
  const found = warningsOf([{ ...GOOD, ...changes }], [["I.1", "mc 1"]]);
  expect(found).toEqual([expect.objectContaining({ evidence: "MC01", ...expected })]);
});

it.each([
  ["the first day of the period", { date: "2025-12-01" }, DAYS],
  ["the last day of the period", { date: "2026-12-31" }, { ...DAYS, today: "2027-01-01" }],
  ["today", { date: "2026-11-20" }, DAYS],
  ["any day where no period is set", { date: "2001-01-01" }, { ...DAYS, from: "", to: "" }],
  ["a day to come while it is being made", { date: "2026-12-20", status: "Dự kiến" }, DAYS],
  ["no number while it is submitted", { symbol: "", status: "Đang trình" }, DAYS],
  ["no date", { date: "" }, DAYS],
  ["the name of a file", { file: "qd 123.pdf" }, DAYS],
  ["an address on the web", { file: "https://example.vn/qd.pdf" }, DAYS],
])("lets a document have %s", (_, changes, days) => {
  expect(warningsOf([{ ...GOOD, ...changes }], [], days)).toEqual([]);
});

it("asks for the page only of what is cited", () => {
  expect(warningsOf([{ ...GOOD, passage: "" }])).toEqual([]);
});

describe("the same document", () => {
  const again = { ...GOOD, code: "MC02", symbol: "123 / QĐ–UBND" };

  it("is found again in another spelling, but not with another date", () => {
    expect(warningsOf([GOOD, again])).toEqual([
      { code: "documentTwice", evidence: "MC02", other: "MC01" },
    ]);
    expect(warningsOf([GOOD, { ...again, date: "" }])).toHaveLength(1);
    const [plain, joined] = ["1176/BC-SKHCN", "1176/BC-SKH&CN"].map((symbol) => ({ symbol }));
    expect(
      warningsOf([
        { ...GOOD, ...plain },
        { ...again, ...joined },
      ]),
    ).toHaveLength(1);
    expect(warningsOf([GOOD, { ...again, date: "2026-04-05" }])).toEqual([]);
  });

  it.each([
    ["one entry", [GOOD], ["MC01", "MC01"], 1],
    ["two entries of one document", [GOOD, again], ["MC01", "MC02"], 1],
    ["two documents", [GOOD, { ...again, symbol: "124/QĐ-UBND" }], ["MC01", "MC02"], 0],
  ])("proves no two criteria of one bonus: %s", (_, evidence, [first, second], count) => {
    const found = warningsOf(evidence, [
      ["IV.1", first!],
      ["IV.3", second!],
    ]).filter(({ code }) => code === "bonusTwice");
    const warning = { code: "bonusTwice", evidence: "MC01", criteria: ["IV.1", "IV.3"] };
    expect(found).toEqual(count === 1 ? [warning] : []);
  });

  it.each([
    ["a bonus and what is scored without one", "I.1", "IV.1"],
    ["two criteria that are no bonus", "I.1", "I.2"],
  ])("may prove %s", (_, first, second) => {
    const citations = [
      [first, "MC01"],
      [second, "MC01"],
    ] as const;
    expect(warningsOf([GOOD], citations)).toEqual([]);
  });
});

it("tells documents in the order of the register, whatever is wrong with them", () => {
  const second = { ...GOOD, code: "MC02", symbol: "9/QĐ", date: "x" };
  const first = { ...GOOD, symbol: "" };
  expect(warningsOf([first, second]).map(({ evidence }) => evidence)).toEqual(["MC01", "MC02"]);
  expect(viSheets.evidence.statuses).toContain(GOOD.status);
});
