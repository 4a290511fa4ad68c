import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../src/i18n/sheets/vi";
import { dayNumber } from "../../src/basics/date-text";
import { EVIDENCE_COLUMNS, EVIDENCE_ROWS } from "../../src/workbook/unit/evidence-sheet";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { readUnitWorkbook, type ReturnedForm } from "../../src/workbook/unit/read-unit-workbook";
import { DIALECTS } from "./dialects";
import { referenceBloc, REFERENCE_BLOCS } from "../fixtures/reference-blocs";
import { saveWithGnumeric } from "../programs/gnumeric";
import { recalculate, throughOds } from "../programs/libreoffice";
import { saveWithOpenpyxl } from "../programs/openpyxl";
import { describeWith } from "../programs/program";

const EVIDENCE: Readonly<Record<string, string | number>> = {
  type: "Quyết định",
  symbol: "=36/QĐ-UBND",
  date: dayNumber("2026-03-05") ?? 0,
  issuer: "UBND tỉnh",
  subject: "Giao chỉ tiêu “kế hoạch” & dự toán <năm 2026>",
};

/** A filled form of the bloc's first unit, with one entry in its register of evidence. */
function filledForm(name: (typeof REFERENCE_BLOCS)[number][0]): Uint8Array {
  const { template, bloc } = referenceBloc(name);
  const [unit] = bloc.units;
  if (unit === undefined) throw new Error("no unit");
  const entries = bloc.entries.get(unit.id) ?? new Map();
  const bytes = writeWorkbook(planUnitWorkbook({ setup: bloc, template, unit, entries }, viSheets));
  const cells = Object.entries(EVIDENCE).map(([key, value]) => ({
    row: EVIDENCE_ROWS.first,
    column: EVIDENCE_COLUMNS.findIndex((each) => each === key),
    value,
  }));
  const filled = fillCells(bytes, new Map([[viSheets.evidence.sheet, cells]]));
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.value;
}

function read(bytes: Uint8Array): ReturnedForm {
  const grids = readWorkbook(bytes);
  if (!grids.ok) throw new Error(JSON.stringify(grids.problems));
  const form = readUnitWorkbook(grids.value, [viSheets]);
  if (!form.ok) throw new Error(JSON.stringify(form.problems));
  return form.value;
}

/** Everything that a form says, wherever and however it is stored. */
function content({ identity, entries, citations, evidence, problems }: ReturnedForm): unknown {
  return { identity, entries, citations, evidence, problems };
}

const FORMS = REFERENCE_BLOCS.map(([name]) => [name, filledForm(name)] as const);

describe.each(FORMS)("a filled form of %s in the dialects of other programs", (_name, bytes) => {
  const original = content(read(bytes));

  it.each(DIALECTS)("says the same with $title", ({ change }) => {
    expect(content(read(change(bytes)))).toEqual(original);
  });
});

describeWith(["soffice", "openpyxl", "ssconvert"], "a filled form saved by real programs", () => {
  const [, bytes = new Uint8Array()] = FORMS[0] ?? [];
  const original = content(read(bytes));

  it.each([
    { title: "LibreOffice", save: recalculate },
    { title: "LibreOffice by way of .ods", save: throughOds },
    { title: "openpyxl", save: (file: Uint8Array) => saveWithOpenpyxl(file) },
    { title: "Gnumeric", save: saveWithGnumeric },
  ])(
    "says the same after $title",
    async ({ save }) => {
      expect(content(read(await save(bytes)))).toEqual(original);
    },
    120_000,
  );
});
