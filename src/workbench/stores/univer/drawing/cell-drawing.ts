import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type CellValue } from "../../../../workbook/plan/sheet-plan";
import { type StoredCell } from "../../store";
import { engineFormula } from "../engine-formula";

const looksLikeNumber = (text: string): boolean =>
  text.trim() !== "" && !Number.isNaN(Number(text));

function drawnValue(value: CellValue): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value === "") return { v: null, t: null };
  const t = looksLikeNumber(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
  return { v: value, t };
}

/** What the grid holds for a cell, apart from its look; whatever stood there before is replaced. */
export function drawnContent(cell: StoredCell | undefined): ICellData {
  const value = drawnValue(cell?.value ?? "");
  const f = cell?.formula === undefined ? null : engineFormula(cell.formula);
  return { ...value, f, si: null, p: null };
}

/** The value that a cell of the grid holds; "" for a blank. */
export function heldValue(cell: Nullable<ICellData>): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  return cell?.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}
