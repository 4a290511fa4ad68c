import {
  absoluteRangeName,
  absoluteRowsName,
  quoteSheet,
} from "../../../workbook/plan/cell-address";
import { type SheetPlan, type WorkbookPlan } from "../../../workbook/plan/sheet-plan";
import { shownSheet } from "./drawn-sheets";
import { fileFormula } from "./file-formula";
import { RELATIONSHIP, SPREADSHEET } from "./namespaces";
import { relationshipId } from "./package-xml";
import { element, XML_HEAD } from "./xml-text";

interface NameOptions {
  /** The sheet that the name belongs to, counted from 0. */
  readonly localSheetId?: number;
  readonly hidden?: boolean | undefined;
}

function definedName(name: string, reference: string, options: NameOptions): string {
  const hidden = options.hidden === true ? true : undefined;
  return element("definedName", { name, ...options, hidden }, fileFormula(reference));
}

/** The names under which Excel keeps what a sheet prints and filters. */
function sheetNames(sheet: SheetPlan, localSheetId: number): readonly string[] {
  const { filter, print: { area, titleRows } = {} } = sheet;
  const own = (name: string, reference: string, hidden = false): string =>
    definedName(`_xlnm.${name}`, `${quoteSheet(sheet.name)}!${reference}`, {
      localSheetId,
      hidden,
    });
  return [
    filter === undefined ? "" : own("_FilterDatabase", absoluteRangeName(filter), true),
    area === undefined ? "" : own("Print_Area", absoluteRangeName(area)),
    titleRows === undefined
      ? ""
      : own("Print_Titles", absoluteRowsName(titleRows.from, titleRows.to)),
  ];
}

function definedNames(plan: WorkbookPlan): string {
  const names = [
    ...plan.sheets.flatMap(sheetNames),
    ...plan.names.map(({ name, refersTo, hidden }) => definedName(name, refersTo, { hidden })),
  ].join("");
  return names === "" ? "" : element("definedNames", {}, names);
}

/** The sheets are the first parts that the workbook refers to. */
function sheetEntry({ name, visibility }: SheetPlan, at: number): string {
  return element("sheet", {
    name,
    sheetId: at + 1,
    state: visibility === "visible" ? undefined : visibility,
    "r:id": relationshipId(at),
  });
}

/** The part that names the sheets and everything seen from all of them. Programs calculate it anew when they open it. */
export function workbookXml(plan: WorkbookPlan): string {
  const view = { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 };
  const parts = [
    "<workbookPr/>",
    plan.structureLocked ? element("workbookProtection", { lockStructure: true }) : "",
    element(
      "bookViews",
      {},
      element("workbookView", { ...view, activeTab: shownSheet(plan.sheets) }),
    ),
    element("sheets", {}, plan.sheets.map(sheetEntry).join("")),
    definedNames(plan),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  ];
  return (
    XML_HEAD + element("workbook", { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIP }, parts.join(""))
  );
}
