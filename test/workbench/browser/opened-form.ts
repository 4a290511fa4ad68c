import { type Page } from "playwright-core";
import { createWriter } from "../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { type BlocSetup, type Unit } from "../../../src/scoring/distribution/bloc-setup";
import { type Template } from "../../../src/scoring/template/template";
import { planUnitWorkbook } from "../../../src/workbook/unit/unit-workbook";
import { openFile } from "./opened-workbench";
import { showSheet } from "./typed-cells";

/** What a form is made of. */
export interface FormOf {
  readonly setup: BlocSetup;
  readonly template: Template;
  readonly unit: Unit;
}

/** Opens a unit's form, in which nothing is filled in yet, as a file; its self-assessment is in front when this ends. */
export async function openEmptyForm(page: Page, form: FormOf): Promise<void> {
  const plan = planUnitWorkbook({ ...form, entries: new Map() }, viSheets);
  await openFile(page, { name: "Phieu.xlsx", bytes: createWriter()(plan) });
  await showSheet(page, viSheets.form.sheet);
}
