import { REFERENCE_BLOCS } from "../../fixtures/reference-blocs";
import { blocPlan, formPlan } from "../../hosts/excel/planned-workbooks";
import { RICH_PLAN } from "../../hosts/xlsx/write/rich-plan";
import { sheetPlan, workbookPlan } from "../../workbook/plan/plan-builders";
import { expectSame } from "./opened-plan";
import { randomPlans } from "./random-plans";

describe("a workbook that was written and is opened whole is the plan it was written from", () => {
  it("with everything that a plan can ask for", () => {
    expectSame(RICH_PLAN);
  });

  it("with nothing but a sheet", () => {
    expectSame(workbookPlan([sheetPlan()], { title: "" }));
  });

  it.each(REFERENCE_BLOCS)("a form of %s", (name) => {
    expectSame(formPlan(name));
  });

  it.each(REFERENCE_BLOCS)("the leader's workbook of %s", (name) => {
    expectSame(blocPlan(name));
  });

  it("the form and the leader's workbook of some random blocs", () => {
    for (const seed of [1, 2, 3]) for (const plan of randomPlans(seed)) expectSame(plan);
  });

  it.each([
    ["numbers with all their digits", [0.1 + 0.2, 1 / 3, 1e21, -2.5e-7, 123456789012345.67]],
    [
      "texts that read as formulas, numbers and escapes",
      ["=1+1", "1.1", "_x0041_", "a\r\nb", " b "],
    ],
  ])("%s", (_title, values) => {
    const cells = values.map((value, row) => ({ row, column: 0, value }));
    expectSame(workbookPlan([sheetPlan({ cells })]));
  });

  it.each([
    "SUM(A1:A3)",
    'IF(A1="_xlfn.A(","[1]",\'Sở A, B\'!A1)',
    'XLOOKUP(A1,B1:B3,C1:C3)+TEXTJOIN(",",TRUE,A1:A3)+RANK.EQ(A1,A1:A3)',
    'IFERROR(1/0,"")',
  ])("the formula %s", (formula) => {
    const cells = [{ row: 0, column: 1, formula, value: "" }];
    expectSame(workbookPlan([sheetPlan({ cells }), sheetPlan({ name: "Sở A, B" })]));
  });
});
