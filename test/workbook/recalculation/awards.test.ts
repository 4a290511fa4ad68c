import { readWorkbook } from "../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import { awardPlan, awardSheet } from "../../fixtures/awards/award-plan";
import { doubtfulAwards } from "../../fixtures/awards/doubtful-awards";
import { seedAwards } from "../../fixtures/awards/seed-awards";
import { differences } from "../../fixtures/recalculated-formulas";
import { recalculateProven } from "../../programs/libreoffice";
import { describeWith } from "../../programs/program";

describeWith("soffice", "the award statistics recalculated by LibreOffice", () => {
  it.each([
    ["the figures of a department's report", seedAwards()],
    ["every kind of doubtful row", doubtfulAwards()],
    ["nothing", undefined],
  ])(
    "agree with ours in every sum, share and check, filled with %s",
    async (_, awards) => {
      const plan = { ...awardPlan(awards), names: [], properties: new Map<string, string>() };
      const sheets = [awardSheet(plan), ...plan.sheets.filter(({ name }) => name === "_danh_muc")];
      const bytes = writeWorkbook({ ...plan, sheets });
      const read = readWorkbook(await recalculateProven(bytes));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const { compared, differ } = differences({ ...plan, sheets }, read.value);
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(100);
    },
    120_000,
  );
});
