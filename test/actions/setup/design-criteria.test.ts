import { present } from "../../../src/basics/assert";
import { changeSetup } from "../../../src/actions/setup/change-setup";
import { takeCriteria } from "../../../src/actions/setup/change-template";
import { createBloc } from "../../../src/actions/setup/create-bloc";
import { checkCriteria, readCriteria } from "../../../src/actions/setup/read-criteria";
import { recordIssue } from "../../../src/actions/setup/record-issue";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type BlocSetup } from "../../../src/scoring/distribution/bloc-setup";
import { type Template } from "../../../src/scoring/template/template";
import { templateDifference } from "../../../src/scoring/template/versions/template-difference";
import { readBlocWorkbook } from "../../../src/workbook/bloc/returned/read-bloc-workbook";
import {
  CRITERIA_ROWS,
  criteriaColumn,
} from "../../../src/workbook/bloc/criteria/criteria-columns";
import { ruleNames } from "../../../src/workbook/bloc/criteria/rule-names";
import { type CriteriaReading } from "../../../src/workbook/bloc/criteria/reading/read-criteria-sheet";
import { type CriteriaColumn } from "../../../src/workbook/look/criteria-words";
import { columnName } from "../../../src/workbook/plan/cell-address";
import { referenceTemplate } from "../../fixtures/reference-blocs";
import { KNOWN } from "../../fixtures/returned-forms";
import { openExcel, type OpenedExcel } from "../../workbench/excel-kit";

const TEMPLATE = referenceTemplate("so-nganh-100");
const RULE_NAMES = ruleNames(viSheets);
const SHEET = viSheets.bloc.criteria.sheet;

const SETUP: BlocSetup = {
  ...{ id: "khoi", name: "Khối", year: 2026, period: "", template: TEMPLATE.id },
  ...{ leader: "A", deputy: "", deadline: "", evidenceFrom: "", evidenceTo: "" },
  units: [{ id: "A", name: "Sở A", status: "notSubmitted", lateDays: 0 }],
};

async function setUp(): Promise<OpenedExcel> {
  const excel = await openExcel();
  const made = await createBloc(excelWorkbook(), { setup: SETUP, template: TEMPLATE }, viSheets);
  expect(made).toMatchObject({ ok: true });
  return excel;
}

async function templateNow(): Promise<Template> {
  const grids = await excelWorkbook().read();
  const read = grids.ok ? readBlocWorkbook(grids.value, KNOWN) : grids;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.notes.findings).toEqual([]);
  return read.value.template;
}

async function readingNow(): Promise<CriteriaReading> {
  const read = await readCriteria(excelWorkbook(), TEMPLATE, KNOWN);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return present(read.value, "a sheet of criteria");
}

/** The row of a cell by the number that Excel shows. */
async function rowOf(excel: OpenedExcel, column: CriteriaColumn, text: string): Promise<number> {
  return excel.Excel.run(async (context) => {
    const letter = columnName(criteriaColumn(column));
    const cells = context.workbook.worksheets.getItem(SHEET).getRange(`${letter}1:${letter}250`);
    cells.load("values");
    await context.sync();
    return cells.values.findIndex(([value]) => value === text) + 1;
  });
}

async function type(
  excel: OpenedExcel,
  cells: readonly (readonly [CriteriaColumn, number, string | number])[],
): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const [column, row, value] of cells)
      sheet.getRange(`${columnName(criteriaColumn(column))}${String(row)}`).values = [[value]];
    await context.sync();
  });
}

async function isLocked(excel: OpenedExcel): Promise<boolean> {
  return excel.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(SHEET);
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

/** A criterion in the first spare row, and points taken from another one for it. */
async function addCriterion(excel: OpenedExcel): Promise<void> {
  const leaf = present(
    TEMPLATE.criteria.find((each) => each.kind === "leaf" && each.rule.kind === "perUnit"),
    "a counted criterion",
  );
  const group = present(
    TEMPLATE.criteria.find(({ id }) => id === leaf.parent),
    "its group",
  );
  const spare = (await rowOf(excel, "key", "#base")) - 10;
  const points = Number(leaf.max) / 1000;
  await type(excel, [
    ["max", await rowOf(excel, "id", leaf.id), points - 0.5],
    ["code", spare, `${group.code}.99`],
    ["title", spare, "Tiêu chí mới"],
    ["parent", spare, group.code],
    ["max", spare, 0.5],
    ["rule", spare, RULE_NAMES["binary"] ?? ""],
    ["scorer", spare, viSheets.scorers.unit],
  ]);
}

describe("a table of criteria that is designed on its sheet", () => {
  it("is, as long as nothing was typed, the template that the workbook has", async () => {
    const excel = await setUp();
    expect(await isLocked(excel)).toBe(false);
    const reading = await readingNow();
    expect(reading.faults).toEqual([]);
    expect(await checkCriteria(excelWorkbook(), TEMPLATE, KNOWN)).toMatchObject({ ok: true });
  });

  it("shows what would change, and is taken over at once with a new id for the new row", async () => {
    const excel = await setUp();
    await addCriterion(excel);
    const reading = await readingNow();
    expect(reading.faults).toEqual([]);
    const typed = present(reading.template, "a sound table");
    const { added, changed, gone, parts } = templateDifference(TEMPLATE, typed, false);
    expect(added.map(({ title }) => title)).toEqual(["Tiêu chí mới"]);
    expect(changed.map((each) => each.parts)).toEqual([["max"]]);
    expect([gone, parts]).toEqual([[], []]);
    expect(await checkCriteria(excelWorkbook(), TEMPLATE, KNOWN)).toEqual({
      ok: false,
      problems: [{ code: "criteriaPending" }],
    });
    expect(await takeCriteria(excelWorkbook(), KNOWN)).toMatchObject({ ok: true });
    const after = await templateNow();
    expect(after.criteria.map(({ id }) => id)).toEqual(typed.criteria.map(({ id }) => id));
    expect(await rowOf(excel, "id", added[0]?.id ?? "")).toBeGreaterThan(CRITERIA_ROWS.first);
  });

  it("is not taken over with faults, and everything typed stays on the sheet", async () => {
    const excel = await setUp();
    const spare = (await rowOf(excel, "key", "#base")) - 10;
    await type(excel, [["title", spare, "Chưa xong"]]);
    const refused = await takeCriteria(excelWorkbook(), KNOWN);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: "criteriaFaulty" }] });
    const { units, ...change } = SETUP;
    await changeSetup(excelWorkbook(), KNOWN, { ...change, units, name: "Khối mới" });
    expect(await rowOf(excel, "title", "Chưa xong")).toBe(spare);
    await recordIssue(excelWorkbook(), KNOWN, "2026-12-05T08:00:00");
    expect(await rowOf(excel, "title", "Chưa xong")).toBe(spare);
  });

  it("is locked once forms are out, and opened when that is taken back", async () => {
    const excel = await setUp();
    await recordIssue(excelWorkbook(), KNOWN, "2026-12-05T08:00:00");
    expect(await isLocked(excel)).toBe(true);
    expect(await takeCriteria(excelWorkbook(), KNOWN)).toEqual({
      ok: false,
      problems: [{ code: "templateInUse" }],
    });
    await recordIssue(excelWorkbook(), KNOWN, "");
    expect(await isLocked(excel)).toBe(false);
  });
});
