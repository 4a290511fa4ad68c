import { failure, type Result, success } from "../../../basics/result";
import { openZip } from "../../../hosts/xlsx/package/read-zip";
import { unpackEntry } from "../../../hosts/xlsx/package/unpack-entry";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Grid, type GridValue } from "../../../workbook/plan/grid";
import {
  type CellValue,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../workbook/plan/sheet-plan";
import { type Download } from "./downloads";

function valueOf(value: GridValue): CellValue {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
    case "date":
      return value.number;
    case "yesNo":
      return value.yes;
    case "error":
      return value.error;
    case "uncalculated":
      return "";
  }
}

function sheetOf({ name, visibility, rows }: Grid): SheetPlan {
  const cells = [...rows.values()].flatMap((row) =>
    [...row.values()].map((cell) => ({
      row: cell.row,
      column: cell.column,
      value: valueOf(cell.value),
    })),
  );
  return {
    name,
    visibility,
    cells,
    columns: [],
    rows: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** What stands in an .xlsx file, as far as it can be shown. */
export function planOfFile({ name, bytes }: Download): Result<WorkbookPlan, FileProblem> {
  const grids = readWorkbook(bytes);
  if (!grids.ok) return grids;
  return success({
    title: name.replace(/\.xlsx$/i, ""),
    sheets: grids.value.sheets.map(sheetOf),
    names: [...grids.value.names].map(([known, refersTo]) => ({ name: known, refersTo })),
    properties: grids.value.properties,
    structureLocked: false,
  });
}

const WORKBOOK = /\.xlsx$/i;

/** The workbooks in a downloaded file: itself, or those of a .zip; nothing in any other file. */
export function workbooksIn(download: Download): Result<readonly Download[], FileProblem> {
  if (WORKBOOK.test(download.name)) return success([download]);
  if (!/\.zip$/i.test(download.name)) return success([]);
  const zip = openZip(download.bytes);
  if (!zip.ok) return zip;
  const { bytes, packing, entries } = zip.value;
  const files = entries
    .filter(({ name }) => WORKBOOK.test(name))
    .map((entry) => ({ name: entry.name, bytes: unpackEntry(bytes, entry, packing) }));
  const damaged = files.filter((file) => file.bytes === undefined);
  if (damaged.length > 0)
    return failure(damaged.map(({ name }) => ({ code: "fileDamagedEntry", part: name }) as const));
  return success(files.map(({ name, bytes: content }) => ({ name, bytes: content ?? bytes })));
}
