import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { readWorkbookPlan } from "../../../src/workbench/files/read-workbook-plan";
import { canonicalPlan } from "../../../src/workbench/stores/plan/canonical-plan";
import { escapeAddress } from "../../../src/workbook/plan/link-address";
import { type CellPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { REFERENCE_BLOCS } from "../../fixtures/reference-blocs";
import { blocPlan, formPlan } from "../../hosts/excel/planned-workbooks";
import { RICH_PLAN } from "../../hosts/xlsx/write/rich-plan";

/** Files hold addresses escaped. */
function linkedCell({ link, ...cell }: CellPlan): CellPlan {
  if (link === undefined) return cell;
  return { ...cell, link: "address" in link ? { address: escapeAddress(link.address) } : link };
}

function expected(plan: WorkbookPlan): unknown {
  const canonical = canonicalPlan(plan);
  const sheets = canonical.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(linkedCell),
  }));
  return { ok: true, value: { plan: { ...canonical, sheets }, leftOut: [] } };
}

describe("a workbook that was written and is opened whole", () => {
  it("is the plan it was written from, with everything that a plan can ask for", () => {
    expect(readWorkbookPlan(writeWorkbook(RICH_PLAN))).toEqual(expected(RICH_PLAN));
  });

  it.each(REFERENCE_BLOCS)("a form of %s is the plan it was written from", (name) => {
    const plan = formPlan(name);
    expect(readWorkbookPlan(writeWorkbook(plan))).toEqual(expected(plan));
  });

  it.each(REFERENCE_BLOCS)(
    "the leader's workbook of %s is the plan it was written from",
    (name) => {
      const plan = blocPlan(name);
      expect(readWorkbookPlan(writeWorkbook(plan))).toEqual(expected(plan));
    },
  );
});
