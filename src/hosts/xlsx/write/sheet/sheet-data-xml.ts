import { cellName } from "../../../../workbook/plan/cell-address";
import {
  type CellPlan,
  type CellValue,
  type RowPlan,
  type SheetPlan,
} from "../../../../workbook/plan/sheet-plan";
import { fileFormula } from "../file-formula";
import { type SharedStrings } from "../shared-strings";
import { type StyleTable } from "../style/style-table";
import { cellText, element } from "../xml-text";
import { readsAsFormula } from "./text-looks";

/** What the sheets of one workbook share. */
export interface SharedTables {
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
}

function isGuarded({ value, formula }: CellPlan): boolean {
  return formula === undefined && typeof value === "string" && readsAsFormula(value);
}

function resultXml(value: CellValue): string {
  if (typeof value === "string") return cellText(value);
  return typeof value === "boolean" ? String(Number(value)) : String(value + 0);
}

function resultType(value: CellValue | undefined): string {
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : "";
}

/** An empty text without a formula is a blank cell: programs would count it as filled. */
function contentXml(
  { value, formula, slot }: CellPlan,
  strings: SharedStrings,
): readonly [string, string] {
  if (slot !== undefined) return [' t="s"', `<v>${strings.useSlot(slot)}</v>`];
  if (formula !== undefined) {
    const result = value === undefined ? "" : `<v>${resultXml(value)}</v>`;
    return [resultType(value), `<f>${fileFormula(formula)}</f>${result}`];
  }
  if (value === undefined || value === "") return ["", ""];
  if (typeof value === "string") return [' t="s"', `<v>${strings.use(value)}</v>`];
  return [resultType(value), `<v>${resultXml(value)}</v>`];
}

function cellXml(cell: CellPlan, { strings, styles }: SharedTables): string {
  const number = styles.cellStyle(cell.style, isGuarded(cell));
  const style = number === 0 ? "" : ` s="${number}"`;
  const [type, content] = contentXml(cell, strings);
  const head = `<c r="${cellName(cell.row, cell.column)}"${style}${type}`;
  return content === "" ? `${head}/>` : `${head}>${content}</c>`;
}

function rowXml(row: number, plan: RowPlan, cells: string): string {
  const attributes = {
    r: row + 1,
    ht: plan.height,
    customHeight: plan.height === undefined ? undefined : true,
    hidden: plan.hidden === true ? true : undefined,
  };
  return element("row", attributes, cells);
}

function cellsByRow(sheet: SheetPlan): ReadonlyMap<number, readonly CellPlan[]> {
  const rows = new Map<number, CellPlan[]>([...sheet.rows.keys()].map((row) => [row, []]));
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** All cells, row by row from the top and from left to right, in whatever order the plan lists them. */
export function sheetDataXml(sheet: SheetPlan, tables: SharedTables): string {
  const rows = [...cellsByRow(sheet)].sort(([one], [other]) => one - other);
  const written = rows.map(([row, cells]) => {
    const ordered = [...cells].sort((one, other) => one.column - other.column);
    const content = ordered.map((cell) => cellXml(cell, tables)).join("");
    return rowXml(row, sheet.rows.get(row) ?? {}, content);
  });
  return element("sheetData", {}, written.join(""));
}
