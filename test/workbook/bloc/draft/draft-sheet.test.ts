import { emptyForm } from "../../../../src/scoring/distribution/setup-form";
import { type BlocDraft } from "../../../../src/workbook/bloc/draft/bloc-draft";
import { writeDraft } from "../../../../src/workbook/bloc/draft/draft-sheet";
import { readDraft } from "../../../../src/workbook/bloc/draft/read-draft";
import { planFaults } from "../../../../src/workbook/plan/faults/plan-faults";
import { type SheetPlan } from "../../../../src/workbook/plan/sheet-plan";
import { planToGrids } from "../../plan/to-grids";

const member = (id: string, name: string) =>
  ({ id, name, status: "notSubmitted", lateDays: 0 }) as const;

const DRAFT: BlocDraft = {
  step: "template",
  form: {
    ...emptyForm(2026),
    name: "=Khối thi đua II",
    period: "other",
    otherPeriod: "đợt 1",
    days: { deadline: "6/12" },
    members: [member("SCT", "Sở Công Thương"), member("", "")],
    toAdd: "3. Sở Y tế\n4. ",
    leader: "SCT",
  },
};

const kept = (sheet: SheetPlan): BlocDraft | undefined =>
  readDraft(
    planToGrids({
      title: "",
      sheets: [sheet],
      names: [],
      properties: new Map(),
      structureLocked: false,
    }),
  );

it.each<[title: string, draft: BlocDraft]>([
  ["with nothing but members", DRAFT],
  [
    "with a template that comes with the product",
    { ...DRAFT, choice: { from: "shipped", id: "a" } },
  ],
  [
    "with a template out of a file that is longer than a cell holds",
    {
      ...DRAFT,
      choice: { from: "file", file: "a.json", json: { title: "đ =".repeat(30_000) } },
    },
  ],
  [
    "with a table in a sheet and answers to questions about it",
    {
      ...DRAFT,
      step: "preview",
      choice: {
        from: "table",
        sheet: "Bảng điểm",
        range: { top: 2, left: 0, bottom: 40, right: 5 },
        merged: [{ top: 3, left: 0, bottom: 4, right: 0 }],
        title: "Bảng tiêu chí",
        answers: { "sectionOf:B40": "bonus" },
      },
    },
  ],
])("keeps a half-typed bloc %s as it is", (_, draft) => {
  expect(kept(writeDraft(draft))).toEqual(draft);
});

it("writes a sheet that every program takes, very hidden", () => {
  const sheet = writeDraft(DRAFT);
  expect(sheet.visibility).toBe("veryHidden");
  expect(
    planFaults({
      title: "",
      sheets: [{ ...sheet, visibility: "visible" }],
      names: [],
      properties: new Map(),
      structureLocked: false,
    }),
  ).toEqual([]);
});

const damaged = (json: string): SheetPlan => {
  const sheet = writeDraft(DRAFT);
  const cells = sheet.cells.map((cell) => (cell.row === 1 ? { ...cell, value: json } : cell));
  return { ...sheet, cells };
};

it.each(["", "{", "[]", "null", "7"])("takes %j for no draft at all", (json) => {
  expect(kept(damaged(json))).toBeUndefined();
});

it("counts what is damaged in a draft as not typed", () => {
  const json = {
    step: "later",
    form: { name: 7, members: [3, { name: "Sở Y tế" }], days: { deadline: 1 } },
    choice: { from: "table", range: { top: -1 } },
  };
  expect(kept(damaged(JSON.stringify(json)))).toEqual({
    step: "bloc",
    form: { ...emptyForm(2026), year: "", members: [member("", "Sở Y tế")] },
    choice: undefined,
  });
});
