import { readCriteriaTable } from "../../../src/workbook/criteria-table/read-criteria-table";
import { defaultsFrom } from "../../../src/workbook/criteria-table/template-draft";
import {
  answersAsProposed,
  openQuestions,
  templateFromTable,
} from "../../../src/workbook/criteria-table/template-from-table";
import { referenceTemplate } from "../../fixtures/reference-blocs";
import { AS_IT_IS, DEFAULTS, plainRows, table, toldBy, type TypedRow } from "./table-builders";

const HEADINGS: TypedRow = ["TT", "Tiêu chí", "Điểm chuẩn"];

function sections(rows: readonly TypedRow[], answers = {}): readonly string[] {
  const made = templateFromTable(table(rows), answers, DEFAULTS);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return toldBy(made.value).map(
    ({ code, parent, section }) => `${code} ${parent ?? "top"} ${section}`,
  );
}

describe("the parts of a table", () => {
  const penaltyInside: readonly TypedRow[] = [
    HEADINGS,
    ["I", "Nhiệm vụ", 100],
    ["I.1", "Chỉ tiêu", 100],
    ["I.2", "Chậm báo cáo", -5],
    ["II", "Sáng kiến được cộng điểm", 10],
    ["II.1", "Sáng kiến cấp tỉnh", 10],
  ];

  it("are asked for where points or titles only hint at them", () => {
    const { questions } = readCriteriaTable(table(penaltyInside), {}, DEFAULTS);
    expect(questions.map(({ ask, proposed }) => [ask.code, ask.cell, proposed])).toEqual([
      ["sectionOf", "A4", "penalty"],
      ["sectionOf", "A5", "bonus"],
      ["bonusInside", "C5", "outside"],
    ]);
  });

  it("stand apart: a penalty is lifted out of a group of content", () => {
    expect(sections(penaltyInside)).toEqual([
      "I top content",
      "I.1 I content",
      "I.2 top penalty",
      "II top bonus",
      "II.1 II bonus",
    ]);
  });

  it("are what the leader answers", () => {
    const given = table(penaltyInside);
    const first = readCriteriaTable(given, {}, DEFAULTS);
    const group = first.questions.find(({ ask }) => ask.cell === "A5")!;
    const answers = { [group.id]: "content", "sectionOf:A4:": "nonsense" };
    const again = readCriteriaTable(given, answers, DEFAULTS);
    expect(again.draft.criteria.find(({ code }) => code === "II")?.section).toBe("content");
    expect(again.questions.map(({ answered }) => answered)).toEqual([false, true]);
    expect(
      openQuestions(readCriteriaTable(given, answersAsProposed(again, answers), DEFAULTS)),
    ).toEqual([]);
  });

  it("come out of a group of bonuses and penalties together", () => {
    expect(
      sections([
        HEADINGS,
        ["I", "Nhiệm vụ", 100],
        ["II", "Điểm thưởng, điểm trừ", null],
        ["II.1", "Điểm thưởng", null],
        ["II.1.1", "Sáng kiến", 5],
        ["II.2", "Điểm trừ", null],
        ["II.2.1", "Chậm báo cáo", -5],
      ]),
    ).toEqual([
      "I top content",
      "II.1 top bonus",
      "II.1.1 II.1 bonus",
      "II.2 top penalty",
      "II.2.1 II.2 penalty",
    ]);
  });

  it("follow the column in which the points stand", () => {
    const rows: readonly TypedRow[] = [
      ["TT", "Tiêu chí", "Điểm chuẩn", "Điểm thưởng", "Điểm trừ"],
      ["I", "Nhiệm vụ", null, null, null],
      [1, "Chỉ tiêu", 90, null, null],
      [2, "Vượt chỉ tiêu", null, 5, null],
      [3, "Chậm báo cáo", null, null, 3],
      [4, "Phong trào", 10, 2, null],
    ];
    expect(sections(rows)).toEqual([
      "I top content",
      "1 I content",
      "4 I content",
      "2 top bonus",
      "3 top penalty",
    ]);
    const { findings } = readCriteriaTable(table(rows), {}, DEFAULTS);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([["besidePointsLeft", "C6"]]);
  });

  it("have conditions without points and without codes", () => {
    expect(
      sections([
        HEADINGS,
        ["I", "Nhiệm vụ", 100],
        ["II", "Điều kiện không xét khen thưởng", null],
        [null, "Đơn vị có cán bộ bị kỷ luật", null],
        [null, "Mất đoàn kết nội bộ", null],
        [null, null, null],
        [null, "TRƯỞNG KHỐI", null],
      ]),
    ).toEqual(["I top content", "II top condition", "II.1 II condition", "II.2 II condition"]);
  });
});

describe("a stated sum that is less than the criteria", () => {
  const given = table([
    HEADINGS,
    ["I", "Nhiệm vụ", 100],
    [1, "Chỉ tiêu", 70],
    [2, "Hồ sơ", 40],
    ["II", "Điểm thưởng", 5],
    [1, "Sáng kiến", 4],
    [2, "Mô hình", 4],
    ["III", "Điểm trừ", 3],
    [1, "Chậm báo cáo", 2],
    [2, "Vắng họp", 2],
  ]);

  it("may be a cap, which is proposed for bonuses and penalties", () => {
    const { questions, draft } = readCriteriaTable(given, {}, DEFAULTS);
    const caps = questions.filter(({ ask }) => ask.code === "groupPoints");
    expect(caps.map(({ ask, proposed }) => [ask.cell, proposed])).toEqual([
      ["C2", "sum"],
      ["C5", "cap"],
      ["C8", "cap"],
    ]);
    expect(draft).toMatchObject({ base: 110, bonusCap: 5 });
    const capped = readCriteriaTable(given, { [caps[0]!.id]: "cap" }, DEFAULTS).draft;
    expect(capped).toMatchObject({ base: 100, scale: 100 });
  });
});

it("takes bands, awards and the way of counting from another template", () => {
  const base = referenceTemplate("so-nganh-1000");
  const name = { id: "cua-khoi", title: "Bảng của Khối", version: "1.0" };
  const made = templateFromTable(
    table([HEADINGS, ...plainRows(base, AS_IT_IS)]),
    {},
    defaultsFrom(base, name),
  );
  expect(made.ok && made.value).toMatchObject({
    ...name,
    bands: base.bands,
    awards: base.awards,
    tieBreaks: base.tieBreaks,
    naPolicy: base.naPolicy,
    clamp: base.clamp,
  });
});

it("drops what another template breaks ties by where the table does not have it", () => {
  const base = referenceTemplate("so-nganh-100");
  const rows = [HEADINGS, ["I", "Nhiệm vụ", 60], ["II", "Phong trào", 40]] as const;
  const name = { id: "cua-khoi", title: "Bảng của Khối", version: "1.0" };
  const { draft, findings } = readCriteriaTable(table(rows), {}, defaultsFrom(base, name));
  expect(draft.tieBreaks).toEqual(
    base.tieBreaks.filter((each) => !("code" in each) || each.code === "I"),
  );
  expect(findings).toEqual([
    { sheet: "Tiêu chí", cell: "", code: "tieBreakDropped", criterion: "III" },
  ]);
});

it("says how each column was found, and under which heading", () => {
  const rows: readonly TypedRow[] = [
    ["TT", "Tiêu chí", "Điểm", null],
    [null, null, "Tối đa", "Tự chấm"],
    ["I", "Nhiệm vụ", 100, null],
  ];
  const { columns } = readCriteriaTable(table(rows, ["C1:D1"]), {}, DEFAULTS);
  expect(columns.map(({ role, heading, by }) => [role, heading, by])).toEqual([
    ["code", "TT", "heading"],
    ["title", "Tiêu chí", "heading"],
    ["points", "Điểm Tối đa", "heading"],
    ["scores", "Điểm Tự chấm", "heading"],
  ]);
});

describe("totals of parts", () => {
  const rows = (content: number, bonus: number): readonly TypedRow[] => [
    HEADINGS,
    ["I", "Nhiệm vụ", 950],
    ["Tổng điểm nội dung", null, content],
    ["II", "Điểm thưởng", null],
    ["II.1", "Sáng kiến", 50],
    ["Cộng điểm thưởng", null, bonus],
    ["Tổng cộng", null, 1000],
  ];

  it("are compared with their parts, and settle the scale without a question", () => {
    const {
      questions,
      findings,
      draft,
      rows: kinds,
    } = readCriteriaTable(table(rows(950, 50)), {}, DEFAULTS);
    expect([questions, findings]).toEqual([[], []]);
    expect(draft).toMatchObject({ base: 950, scale: 1000, bonusInsideScale: true });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "heading",
      "leaf",
      "subtotal",
      "group",
      "leaf",
      "subtotal",
      "total",
    ]);
  });

  it("are told where they differ", () => {
    const { findings } = readCriteriaTable(table(rows(940, 60)), {}, DEFAULTS);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ["groupSumDiffers", "C3"],
      ["groupSumDiffers", "C6"],
    ]);
  });
});

describe("two columns that both may hold the points", () => {
  const given = table([
    ["TT", "Tiêu chí", "Thang điểm", "Điểm quy định"],
    ["I", "Nhiệm vụ", 100, 50],
    ["II", "Phong trào", 200, 50],
  ]);

  it("are asked about, and the leader's answer counts", () => {
    const { questions, draft } = readCriteriaTable(given, {}, DEFAULTS);
    expect(questions).toMatchObject([{ options: ["C", "D"], proposed: "C" }]);
    expect(draft.base).toBe(300);
    expect(readCriteriaTable(given, { [questions[0]!.id]: "D" }, DEFAULTS).draft.base).toBe(100);
  });
});

it("takes rows that look like levels for criteria where the leader says so", () => {
  const given = table([
    HEADINGS,
    [1, "Xếp loại", 60],
    [null, "Tốt", 60],
    [null, "Khá", 40],
    [2, "Phong trào", 40],
  ]);
  const { questions } = readCriteriaTable(given, {}, DEFAULTS);
  const { draft } = readCriteriaTable(given, { [questions[0]!.id]: "criteria" }, DEFAULTS);
  expect(draft.criteria.map(({ code, max }) => [code, max])).toEqual([
    ["1", 100],
    ["1.1", 60],
    ["1.2", 40],
    ["2", 40],
  ]);
});
