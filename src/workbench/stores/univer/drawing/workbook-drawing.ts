import { type IWorkbookData, type LocaleType } from "@univerjs/core";
import { type SheetStore, type Store, type StoredName } from "../../store";
import { engineFormula } from "../engine-formula";
import { drawnFormat } from "./format-drawing";
import { gridRange } from "./grid-range";
import { styleOf } from "./look-style";
import { createStyleTable, drawnSheet } from "./sheet-drawing";
import { drawnValidation } from "./validation-drawing";

/** Names under which parts of the grid keep what is theirs in a workbook. */
const RESOURCES = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  formats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  filters: "SHEET_FILTER_PLUGIN",
};

/** A name as the grid keeps it. */
export function drawnName({ name, formula, visible, comment }: StoredName) {
  return {
    id: name.toLowerCase(),
    name,
    formulaOrRefString: engineFormula(formula).replace(/^=/, ""),
    comment,
    hidden: !visible,
    localSheetId: "AllDefaultWorkbook",
  };
}

/** The rules of a sheet, each known by its place in the list. */
export function drawnValidations(sheet: SheetStore) {
  return sheet.validations().flatMap((each, at) => drawnValidation(each, `${sheet.id}-rule-${at}`));
}

const bySheet = <Value>(sheets: readonly SheetStore[], of: (sheet: SheetStore) => Value) =>
  Object.fromEntries(sheets.map((sheet) => [sheet.id, of(sheet)]));

function filtersOf(sheets: readonly SheetStore[]) {
  return Object.fromEntries(
    sheets.flatMap((sheet) => {
      const { filter } = sheet.settings();
      return filter === undefined ? [] : [[sheet.id, { ref: gridRange(filter) }]];
    }),
  );
}

/** Everything of a workbook that the grid shows or computes, as the grid opens it. */
export function drawnWorkbook(store: Store, id: string, locale: LocaleType): IWorkbookData {
  const table = createStyleTable(styleOf);
  const sheets = store.sheets();
  const resource = (name: string, data: object) => ({ name, data: JSON.stringify(data) });
  const drawn = Object.fromEntries(sheets.map((sheet) => [sheet.id, drawnSheet(sheet, table.key)]));
  return {
    id,
    name: store.title(),
    appVersion: "",
    locale,
    styles: table.styles(),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: drawn,
    resources: [
      resource(
        RESOURCES.names,
        Object.fromEntries([...store.names()].map(([key, name]) => [key, drawnName(name)])),
      ),
      resource(RESOURCES.validations, bySheet(sheets, drawnValidations)),
      resource(
        RESOURCES.formats,
        bySheet(sheets, (sheet) => sheet.conditionalFormats().flatMap(drawnFormat)),
      ),
      resource(RESOURCES.filters, filtersOf(sheets)),
    ],
  };
}
