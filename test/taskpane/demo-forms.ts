import { fillForm, type FillWorkbook } from "../../src/actions/fill-form";
import { issueForms } from "../../src/actions/issue-forms";
import { fillCells } from "../../src/hosts/xlsx/fill/fill-cells";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../src/i18n/sheets/vi";
import { parseCellName } from "../../src/workbook/plan/cell-address";
import { type CellValue } from "../../src/workbook/plan/sheet-plan";
import { referenceBloc } from "../fixtures/reference-blocs";
import { selfEntries } from "../fixtures/returned-forms";

/** A file as a person picks it. */
export interface FormFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Results of formulas are left out, as by programs that do not compute. */
const fill: FillWorkbook = (bytes, cells) => fillCells(bytes, cells, { recalculate: true });

/** The forms of the sample season as its ten units send them back, in the order of the units. */
export function demoForms(): readonly FormFile[] {
  const { template, bloc } = referenceBloc("khoi-2026-100");
  const issued = issueForms(template, bloc, viSheets, writeWorkbook);
  if (!issued.ok) throw new Error(JSON.stringify(issued.problems));
  return issued.value.map(({ unit, fileName, bytes }) => {
    const entries = selfEntries(bloc, unit.id);
    const filled = fillForm(bytes, { template, entries }, viSheets, fill);
    if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
    return { name: fileName, bytes: filled.value };
  });
}

/** A form with other contents in cells of its self-assessment sheet, such as `F11`. */
export function retyped(
  { name, bytes }: FormFile,
  contents: Readonly<Record<string, CellValue>>,
): FormFile {
  const cells = Object.entries(contents).map(([cell, value]) => {
    const place = parseCellName(cell);
    if (place === undefined) throw new Error(`No cell ${cell}`);
    return { ...place, value };
  });
  const changed = fill(bytes, new Map([[viSheets.form.sheet, cells]]));
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return { name, bytes: changed.value };
}
