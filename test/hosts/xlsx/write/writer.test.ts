import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { createWriter, writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { type WorkbookPlan } from "../../../../src/workbook/plan/sheet-plan";
import { planToGrids } from "../../../workbook/plan/to-grids";
import { sheetPlan, workbookPlan } from "../../../workbook/plan/plan-builders";
import { RICH_PLAN } from "./rich-plan";

const SHEETS = [
  sheetPlan({
    name: "Phiếu",
    cells: [
      { row: 0, column: 0, value: "Sở Công Thương" },
      { row: 0, column: 1, slot: "name" },
      { row: 4, column: 1, slot: "id" },
      { row: 9, column: 0, slot: "name", style: { font: { bold: true } } },
    ],
  }),
  sheetPlan({
    name: "_khoi",
    visibility: "veryHidden",
    cells: [{ row: 0, column: 0, slot: "id" }],
  }),
];

function copy(id: string, name: string, given: Partial<WorkbookPlan> = {}): WorkbookPlan {
  const slots = new Map([
    ["id", id],
    ["name", name],
  ]);
  return workbookPlan(SHEETS, {
    title: name,
    names: [{ name: "KTD_unit", refersTo: `"${id}"` }],
    slots,
    ...given,
  });
}

/** Copies that differ in texts alone, and others between them that share less or nothing. */
const PLANS: readonly (readonly [string, WorkbookPlan])[] = [
  ["the first", copy("SNV", "Sở Nội vụ")],
  ["the same texts again", copy("SNV", "Sở Nội vụ")],
  ["other texts", copy("SCT", "Sở Công Thương")],
  ["a name that could be read as a formula", copy("SYT", "=Sở Y tế")],
  ["a name with markup in it", copy("STC", "Sở <Tài> & chính\n2")],
  ["an id that could be read as a number", copy("2026", "Sở Tư pháp")],
  ["a property as well", copy("SXD", "Sở Xây dựng", { properties: new Map([["KTD", "1"]]) })],
  ["the same sheets in another order", copy("S1", "Sở 1", { sheets: [...SHEETS].reverse() })],
  ["equal sheets", copy("S2", "Sở 2", { sheets: structuredClone(SHEETS) })],
  ["a workbook without slots", RICH_PLAN],
  ["a workbook like the first", copy("SNN", "Sở Nông nghiệp")],
];

it.each(PLANS.map(([name, plan], at) => [name, plan, at] as const))(
  "a workbook is the same whatever was written before it: %s",
  (_, plan, at) => {
    const write = createWriter();
    PLANS.slice(0, at).forEach(([, before]) => write(before));
    expect(Buffer.compare(write(plan), writeWorkbook(plan))).toBe(0);
  },
);

it.each(PLANS)("slots are read as the texts that fill them: %s", (_, plan) => {
  expect(readWorkbook(writeWorkbook(plan))).toEqual({ ok: true, value: planToGrids(plan) });
});

it("nothing of one member is left in the file of the next", () => {
  const write = createWriter();
  write(copy("SNV", "Sở Nội vụ"));
  const read = readWorkbook(write(copy("SCT", "Sở Công Thương")));
  expect(JSON.stringify(read)).not.toContain("Nội vụ");
});

it("what is wrong with a later workbook alone is found as well", () => {
  const write = createWriter();
  write(copy("SNV", "Sở Nội vụ"));
  expect(() => write(copy("", "Sở Công Thương"))).toThrow("id: a slot with an empty text");
  expect(() => write(copy("SCT", "Sở", { names: [{ name: "A1", refersTo: "1" }] }))).toThrow(
    "A1: no name for a cell",
  );
});
