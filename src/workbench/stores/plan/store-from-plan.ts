import { filledSheet } from "../../../workbook/plan/slots";
import {
  type CellPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../workbook/plan/sheet-plan";
import { type CellStyle } from "../../../workbook/plan/cell-style";
import { type Look } from "../look";
import { type MemorySheet } from "../memory/memory-sheet";
import { createMemoryStore, type MemoryStore } from "../memory/memory-store";
import { type SheetSettings, type StoredCell, type StoredLink } from "../store";
import { hashed, lookOfStyle } from "./cell-look";
import { pointsOfWidth } from "./column-width";
import { pageOf } from "./sheet-page";
import { storedFormat, storedValidation } from "./sheet-rules";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function linkOf(link: NonNullable<CellPlan["link"]>): StoredLink {
  return "address" in link ? { address: link.address } : { documentReference: link.place };
}

function storedCell({ value = "", formula, link }: CellPlan, look: Look): StoredCell {
  return {
    value,
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    look,
    ...(link === undefined ? {} : { link: linkOf(link) }),
  };
}

function settingsOf(plan: SheetPlan): Partial<SheetSettings> {
  const { visibility, tabColor, freeze, filter, protection, print, zoom } = plan;
  return {
    visibility: VISIBILITY[visibility],
    tabColor: tabColor === undefined ? "" : hashed(tabColor),
    freeze: freeze === undefined ? undefined : { rows: freeze.row, columns: freeze.column },
    filter,
    protection:
      protection === undefined
        ? undefined
        : {
            allowFormatColumns: protection.formatColumns,
            allowFormatRows: protection.formatRows,
            allowSort: protection.sort,
            allowAutoFilter: protection.filter,
          },
    page: print === undefined ? {} : pageOf(print),
    pageBreaks: [...new Set(print?.pageBreaks)].sort((one, other) => one - other),
    zoom,
  };
}

function fillSizes(sheet: MemorySheet, { columns, rows }: SheetPlan): void {
  columns.forEach(({ width, ...others }, at) => {
    sheet.resize("columns", at, at, { size: pointsOfWidth(width), ...others });
  });
  for (const [row, { height, hidden }] of rows)
    sheet.resize("rows", row, row, {
      ...(height === undefined ? {} : { size: height }),
      ...(hidden === undefined ? {} : { hidden }),
    });
}

function fillSheet(sheet: MemorySheet, plan: SheetPlan, lookOf: (style?: CellStyle) => Look): void {
  sheet.setRestLook(lookOf());
  for (const cell of plan.cells)
    sheet.setCell(cell.row, cell.column, storedCell(cell, lookOf(cell.style)));
  fillSizes(sheet, plan);
  sheet.setMerges(plan.merges);
  sheet.setValidations(plan.validations.map(storedValidation));
  sheet.setConditionalFormats(plan.conditionalFormats.map(storedFormat));
  sheet.changeSettings(settingsOf(plan));
}

/** Opens a planned workbook: as if its file were opened, with the results it holds, and slots filled. */
export function storeFromPlan(plan: WorkbookPlan): MemoryStore {
  const store = createMemoryStore();
  const looks = new Map<CellStyle | undefined, Look>();
  const lookOf = (style?: CellStyle): Look => {
    const look = looks.get(style) ?? store.looks.known(lookOfStyle(style));
    looks.set(style, look);
    return look;
  };
  store.setTitle(plan.title);
  for (const sheetPlan of plan.sheets)
    fillSheet(store.addSheet(sheetPlan.name), filledSheet(sheetPlan, plan.slots), lookOf);
  for (const { name, refersTo, hidden } of plan.names)
    store.setName({ name, formula: `=${refersTo}`, visible: hidden !== true, comment: "" });
  for (const [key, value] of plan.properties) store.setProperty(key, value);
  store.lockStructure(plan.structureLocked);
  const shown = store.sheets().find(({ settings }) => settings().visibility === "Visible");
  if (shown !== undefined) store.activate(shown.id);
  return store;
}
