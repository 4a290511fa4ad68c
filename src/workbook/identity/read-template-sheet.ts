import { parsedJson } from "../../basics/untrusted-text";
import { isRecord } from "../../scoring/points/json-object";
import { readTemplate } from "../../scoring/template/read-template";
import { type Template } from "../../scoring/template/template";
import { type Grid, type WorkbookGrids } from "../plan/grid";
import { cellAt, cellText, findText } from "../plan/grid-cells";
import { TEMPLATE_MARKER } from "./template-sheet";

/** The texts under the marker, down to the first blank: a line of JSON each. */
export function templateTexts(grid: Grid): readonly string[] {
  const lines: string[] = [];
  const marker = findText(grid, TEMPLATE_MARKER);
  if (marker === undefined) return lines;
  for (let row = marker.row + 1; ; row += 1) {
    const line = cellText(cellAt(grid, row, marker.column));
    if (line === "") return lines;
    lines.push(line);
  }
}

/** The sheet that carries the template, by its marker; undefined where it is gone. */
export function templateSheet({ sheets }: WorkbookGrids): Grid | undefined {
  return sheets.find((grid) => findText(grid, TEMPLATE_MARKER) !== undefined);
}

/** The template that a workbook carries, whatever its sheet is called; undefined where it is gone or damaged. */
export function readTemplateSheet(grids: WorkbookGrids): Template | undefined {
  const sheet = templateSheet(grids);
  const [head, ...criteria] = (sheet === undefined ? [] : templateTexts(sheet)).map(parsedJson);
  if (!isRecord(head)) return undefined;
  const read = readTemplate({ ...head, criteria });
  return read.ok ? read.value : undefined;
}
