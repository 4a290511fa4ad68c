import { readFileSync } from "node:fs";
import { changeSetup, planChangedSetup } from "../../../src/actions/setup/change-setup";
import { changeTemplate } from "../../../src/actions/setup/change-template";
import { createBloc } from "../../../src/actions/setup/create-bloc";
import { keepDraft } from "../../../src/actions/setup/keep-draft";
import { openBook } from "../../../src/actions/open-book";
import { recordIssue } from "../../../src/actions/setup/record-issue";
import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { enSheets } from "../../../src/i18n/sheets/en";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type BlocSetup } from "../../../src/scoring/distribution/bloc-setup";
import { emptyForm } from "../../../src/scoring/distribution/setup-form";
import { readTemplate } from "../../../src/scoring/template/read-template";
import { writeTemplate } from "../../../src/scoring/template/write-template";
import { type Template } from "../../../src/scoring/template/template";
import { readBlocWorkbook } from "../../../src/workbook/bloc/returned/read-bloc-workbook";
import { type BlocBook } from "../../../src/workbook/bloc/returned/bloc-book";
import { openExcel, type OpenedExcel } from "../../workbench/excel-kit";

const KNOWN = [viSheets, enSheets];

function shipped(name: string): Template {
  const read = readTemplate(JSON.parse(readFileSync(`assets/templates/${name}.json`, "utf8")));
  if (!read.ok) throw new Error(`${name} has faults`);
  return read.value;
}

const TEMPLATE = shipped("so-nganh-100");

const unit = (id: string, name: string) =>
  ({ id, name, status: "notSubmitted", lateDays: 0 }) as const;

const SETUP: BlocSetup = {
  id: "khoi-thi-dua-ii",
  name: "Khối thi đua II",
  year: 2026,
  period: "6 tháng đầu năm",
  template: TEMPLATE.id,
  leader: "SCT",
  deputy: "SYT",
  deadline: "2026-07-20",
  evidenceFrom: "2025-12-01",
  evidenceTo: "2026-06-30",
  units: [unit("SCT", "Sở Công Thương"), unit("SYT", "=Sở Y tế"), unit("STC", "Sở Tài chính")],
};

async function book(): Promise<BlocBook> {
  const grids = await excelWorkbook().read();
  const read = grids.ok ? readBlocWorkbook(grids.value, KNOWN) : grids;
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function setUp(setup = SETUP, words = viSheets): Promise<OpenedExcel> {
  const excel = await openExcel();
  const made = await createBloc(excelWorkbook(), { setup, template: TEMPLATE }, words);
  expect(made).toEqual({ ok: true, value: undefined });
  return excel;
}

const setupIn = ({ bloc }: BlocBook): BlocSetup => {
  const { entries, tieDecisions, ballots, ...setup } = bloc;
  expect([entries.size, tieDecisions.size, ballots.length]).toEqual([0, 0, 0]);
  return setup;
};

describe("a bloc set up in an empty workbook", () => {
  it.each([
    ["Vietnamese", viSheets],
    ["English", enSheets],
  ])("reads back as it was typed, in %s, with nothing to remark", async (_, words) => {
    await setUp(SETUP, words);
    const { notes, template, ...read } = await book();
    expect(setupIn({ notes, template, ...read })).toEqual(SETUP);
    expect(writeTemplate(template)).toEqual(writeTemplate(TEMPLATE));
    expect(notes.findings).toEqual([]);
    expect(notes.problems).toEqual([]);
  });

  it("stands beside the sheets that were there, which stay as they are", async () => {
    const excel = await openExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["Ghi chép"]];
      await context.sync();
    });
    await createBloc(excelWorkbook(), { setup: SETUP, template: TEMPLATE }, viSheets);
    expect(excel.store.sheet("Sheet1").cell(0, 0)?.value).toBe("Ghi chép");
    expect(setupIn(await book())).toEqual(SETUP);
  });

  it("is not set up while two members bear the same name", async () => {
    await openExcel();
    const units = [...SETUP.units, unit("X", "SỞ TÀI CHÍNH")];
    const made = await createBloc(
      excelWorkbook(),
      { setup: { ...SETUP, units }, template: TEMPLATE },
      viSheets,
    );
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(["memberNameRepeated"]);
  });
});

describe("a bloc that is being typed", () => {
  const draft = { step: "bloc", form: { ...emptyForm(2026), name: "Khối" } } as const;
  const tools = { known: KNOWN, digest: sha256Hex };

  it("is kept in an empty workbook, which stays empty for all others, until it is set up", async () => {
    await openExcel();
    await keepDraft(excelWorkbook(), draft);
    await keepDraft(excelWorkbook(), { ...draft, step: "template" });
    const opened = await openBook(excelWorkbook(), tools);
    expect(opened).toMatchObject({
      ok: true,
      value: { kind: "blank", draft: { step: "template" } },
    });
    await createBloc(excelWorkbook(), { setup: SETUP, template: TEMPLATE }, viSheets);
    expect(await openBook(excelWorkbook(), tools)).toMatchObject({ value: { kind: "leader" } });
    const grids = await excelWorkbook().read();
    const kept = grids.ok ? grids.value.sheets.find(({ name }) => name === "_nhap") : undefined;
    expect(kept).toBeUndefined();
  });
});

describe("a bloc that is set up", () => {
  it("takes new names, days, roles and members, and nothing else changes", async () => {
    await setUp();
    const { id, year, template, ...change } = {
      ...SETUP,
      name: "Khối thi đua II (mới)",
      period: "",
      leader: "STC",
      deadline: "2026-12-06",
      units: [
        unit("STC", "Sở Tài chính"),
        { ...unit("SCT", "Sở Công Thương và Dịch vụ"), status: "withdrawn" },
        unit("SNV", "Sở Nội vụ"),
      ],
      deputy: "",
    };
    expect(await changeSetup(excelWorkbook(), KNOWN, change)).toMatchObject({ ok: true });
    const after = await book();
    expect(setupIn(after)).toEqual({ id, year, template, ...change });
    expect(after.notes.findings).toEqual([]);
  });

  it("records when forms went out, and takes it back", async () => {
    await setUp();
    await recordIssue(excelWorkbook(), KNOWN, "2026-12-05T08:00:00");
    expect((await book()).record.issued).toBe("2026-12-05T08:00:00");
    await recordIssue(excelWorkbook(), KNOWN, "");
    expect((await book()).record.issued).toBe("");
  });

  it("takes another template only until forms went out", async () => {
    await setUp();
    const other = shipped("so-nganh-1000");
    expect(await changeTemplate(excelWorkbook(), KNOWN, other)).toMatchObject({ ok: true });
    const after = await book();
    expect(writeTemplate(after.template)).toEqual(writeTemplate(other));
    expect(after.notes.findings).toEqual([]);
    expect(setupIn(after)).toEqual({ ...SETUP, template: other.id });
    await recordIssue(excelWorkbook(), KNOWN, "2026-12-05T08:00:00");
    expect(await changeTemplate(excelWorkbook(), KNOWN, TEMPLATE)).toEqual({
      ok: false,
      problems: [{ code: "templateInUse" }],
    });
  });
});

describe("a member that is taken off the list", () => {
  it("stays where it has entries: it can only withdraw", async () => {
    await setUp();
    const before = await book();
    const entries = new Map([["STC", new Map([["I.1", {}]])]]);
    const entered = { ...before, bloc: { ...before.bloc, entries } };
    const units = SETUP.units.filter(({ id }) => id !== "STC");
    expect(planChangedSetup(entered, { ...SETUP, units })).toEqual({
      ok: false,
      problems: [{ code: "memberHasEntries", name: "Sở Tài chính" }],
    });
    expect(planChangedSetup(before, { ...SETUP, units }).ok).toBe(true);
  });

  it("waits, as every change does, until all cells were understood: drawing sheets anew would lose them", async () => {
    await setUp();
    const before = await book();
    const finding = { sheet: "Chấm điểm", cell: "B9", unit: "", criterion: "", stage: "" } as const;
    const notes = {
      ...before.notes,
      findings: [{ ...finding, code: "rowUnknown", given: "7" } as const],
    };
    expect(planChangedSetup({ ...before, notes }, SETUP)).toEqual({
      ok: false,
      problems: [{ code: "cellsNotUnderstood", count: 1 }],
    });
  });
});
