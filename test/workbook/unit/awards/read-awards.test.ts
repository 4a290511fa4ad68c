import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { type FormFinding } from "../../../../src/workbook/unit/form-note";
import { AWARDS, awardPlan } from "../../../fixtures/awards/award-plan";
import { doubtfulAwards } from "../../../fixtures/awards/doubtful-awards";
import { seedAwards } from "../../../fixtures/awards/seed-awards";
import { deleteColumn, editSheet, insertRows, put, rename } from "../../../fixtures/edited-grids";
import { readForm } from "../../../fixtures/returned-forms";
import { planToGrids } from "../../plan/to-grids";

const filled = planToGrids(awardPlan(seedAwards()));

function edited(edit: (grid: Grid) => Grid | undefined): WorkbookGrids {
  return editSheet(filled, AWARDS, edit);
}

/** What is found in a form, apart from its sheet and criterion. */
function found(grids: WorkbookGrids): readonly unknown[] {
  return readForm(grids).findings.map((each: FormFinding) => {
    const { sheet, criterion, ...finding } = each;
    return sheet === AWARDS && criterion === "" ? finding : each;
  });
}

/** The one thing to be asked about the report's own figures: a collective among persons. */
const ASKED = {
  cell: "E19",
  code: "awardCollectiveAmongPersons",
  title: "Thành tích năm 2016-2017 (đối với cá nhân)",
  count: 1,
};

describe("the award statistics that come back", () => {
  it("say what was filled in, and ask about the row for persons that holds a collective", () => {
    expect(readForm(filled).awards).toEqual(seedAwards());
    expect(found(filled)).toEqual([ASKED]);
  });

  it("are blank and without a note in a form that nobody filled in", () => {
    const form = readForm(planToGrids(awardPlan()));
    const rows = form.awards?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ title }) => title)).toContain("Danh hiệu Lao động tiên tiến");
    expect(rows.every(({ figures }) => Object.keys(figures).length === 0)).toBe(true);
    expect(form.findings).toEqual([]);
  });

  it("keep the line that names the report where it was filled in", () => {
    const said = "(Kèm theo Báo cáo số 1176/BC-SKHCN ngày 27 tháng 12 năm 2018 của Sở KH&CN)";
    expect(readForm(edited(put("B4", said))).awards?.attached).toBe(said);
    expect(found(edited(put("B4", said)))).toEqual([ASKED]);
  });

  it("are none, without a note, in a form that was sent out without them", () => {
    const without = editSheet(
      editSheet(filled, AWARDS, () => undefined),
      "_danh_muc",
      () => undefined,
    );
    expect(readForm(without).awards).toBeUndefined();
    expect(found(without)).toEqual([]);
  });

  it("are missed where the sheet was deleted", () => {
    expect(found(edited(() => undefined))).toEqual([{ cell: "", code: "awardsMissing" }]);
  });

  it("are read under another name, which is noted", () => {
    const renamed = edited(rename("Phụ lục"));
    expect(readForm(renamed).awards).toEqual(seedAwards());
    expect(readForm(renamed).findings.map(({ code }) => code)).toEqual([
      "sheetRenamed",
      ASKED.code,
    ]);
  });

  it("are read by numerals where the hidden ids are gone", () => {
    expect(readForm(edited(deleteColumn(0))).awards).toEqual(seedAwards());
  });

  it("take a row that was inserted into the group above it", () => {
    const inserted = edited((grid) =>
      [
        ["B11", "2"],
        ["C11", "Cờ thi đua của Chính phủ"],
        ["E11", 1],
        ["F11", 0],
        ["H11", 0],
        ["I11", 0],
      ].reduce((all, [cell, content]) => put(String(cell), content)(all), insertRows(10)(grid)),
    );
    const { awards, findings } = readForm(inserted);
    expect(awards?.groups[0]?.rows[1]).toEqual({
      ordinal: "2",
      title: "Cờ thi đua của Chính phủ",
      figures: { collectives: 1, persons: 0, directCollectives: 0, directPersons: 0 },
      note: "",
    });
    expect(findings.filter(({ code }) => code === "notTaken")).toEqual([]);
  });

  it.each([
    ["a text for a figure", "E10", "một", { code: "awardNotCount", given: "một" }],
    ["half a person", "F10", 1.5, { code: "awardNotCount", given: "1.5" }],
    ["fewer than none", "F10", -1, { code: "awardNotCount", given: "-1" }],
    [
      "a date for a figure",
      "E10",
      { kind: "date", date: "2026-04-10", number: 46122 },
      { code: "awardNotCount", given: "10/04/2026" },
    ],
    ["a figure beside a heading", "F17", 9, { code: "awardInHeading", given: "9" }],
    ["more at the base than in all", "I10", 2, { code: "awardPartAbove", part: 2, whole: 1 }],
    ["a blank among figures", "H10", undefined, { code: "awardIncomplete" }],
    ["figures without a title", "C10", undefined, { code: "awardUntitled" }],
    [
      "a number that became a date",
      "B18",
      { kind: "date", date: "2026-01-03", number: 46025 },
      { code: "awardOrdinalDate", given: "03/01/2026" },
    ],
    [
      "a person in a row of collectives",
      "F15",
      3,
      {
        code: "awardPersonAmongCollectives",
        title: 'Danh hiệu "Tập thể Lao động xuất sắc"',
        count: 3,
      },
    ],
    ["a note beside the table", "N10", "xem công văn", { code: "notTaken", given: "xem công văn" }],
    ["a sum typed over its formula", "D10", 1, { code: "awardFormulaReplaced", given: "1" }],
  ] as const)("name %s with its cell", (_, cell, content, finding) => {
    expect(found(edited(put(cell, content)))).toContainEqual({ cell, ...finding });
  });

  it.each([
    ["D10", 2, "1"],
    ["G27", 88, "89"],
    ["E34", 24, "25"],
    ["J27", "69/84 (82,1%)", "69/84 (82,14%)"],
    ["J10", "", "0"],
  ] as const)("name the sum in %s that the file shows otherwise", (cell, given, computed) => {
    const differs = { cell, code: "awardSumDiffers", given: String(given), computed };
    expect(found(edited(put(cell, given, true)))).toEqual(expect.arrayContaining([differs]));
  });

  it("compare nothing with a formula that was not calculated", () => {
    expect(found(edited(put("D10", { kind: "uncalculated" }, true)))).toEqual([ASKED]);
  });

  it("are checked by the same rules as the column beside them", () => {
    const form = readForm(planToGrids(awardPlan(doubtfulAwards())));
    expect(form.findings.map(({ cell, code }) => `${cell} ${code}`)).toEqual(
      expect.arrayContaining([
        "I10 awardPartAbove",
        "H11 awardPartAbove",
        "C12 awardUntitled",
        "H13 awardIncomplete",
        "E15 awardCollectiveAmongPersons",
        "F16 awardPersonAmongCollectives",
        "E17 awardInHeading",
        "E28 awardNotCount",
        "F29 awardNotCount",
      ]),
    );
  });
});
