import { type Points } from "../../../scoring/points/points";
import { LOOKS, onGroupRow, TEXT_FORMAT } from "../../look/cell-looks";
import { type UnitWords } from "../../look/sheet-words";
import { rowHeight } from "../../look/text-height";
import { rangeName } from "../../plan/cell-address";
import { type CellStyle } from "../../plan/cell-style";
import { type GridValue } from "../../plan/grid";
import { type Formula, type SheetDraft } from "../../plan/sheet-draft";
import { type CellValue } from "../../plan/sheet-plan";
import {
  checkCode,
  checkCodeFormula,
  type CheckedInput,
  rowFormula,
  rowNumber,
} from "./check-code";
import { WIDTHS } from "./form-columns";
import { formCell } from "./form-formulas";
import { CODE_ROWS, FORM_COLUMNS, FORM_ROWS, formColumn, type FormRow, rowId } from "./form-layout";
import { type UnitEntries } from "./form-values";
import { typedInRow } from "./typed-cells";

/** What the check code of a form is made over. */
export interface CheckSource {
  readonly entries: UnitEntries;
  /** The input cells that it covers, by row id. */
  readonly inputs: ReadonlyMap<string, readonly CheckedInput[]>;
  readonly words: UnitWords;
}

/** A typed value as a reader of the sheet sees it. */
function seen(value: CellValue | undefined): GridValue | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return { kind: "number", number: Number(value.toPrecision(15)) };
  return typeof value === "string" ? { kind: "text", text: value } : { kind: "yesNo", yes: value };
}

/** The number that a row puts into the check code; undefined for a row without inputs. */
export function rowCheck(
  row: FormRow,
  { entries, inputs, words }: CheckSource,
): (Formula & { readonly value: number | "" }) | undefined {
  const own = inputs.get(rowId(row) ?? "");
  if (own === undefined) return undefined;
  const typed = typedInRow(row, entries, words.marks);
  return {
    formula: rowFormula(own, (key) => formCell(row.row, key)),
    value: rowNumber(own, (key) => seen(typed[key])) ?? "",
  };
}

function codeFormula(rows: readonly FormRow[], total: Points, source: CheckSource): Formula {
  const end = FORM_ROWS.first + rows.length;
  const column = formColumn("check");
  const range = { top: FORM_ROWS.first, bottom: end - 1, left: column, right: column };
  const numbers = rows.flatMap((row) => rowCheck(row, source)?.value ?? []);
  return {
    formula: checkCodeFormula(rangeName(range), formCell(end, "points")),
    value: checkCode(numbers, total),
  };
}

/** Draws the two codes; answers with the row after them. The seal is blank until a form is sealed. */
export function drawCodes(
  draft: SheetDraft,
  at: number,
  { rows, total }: { readonly rows: readonly FormRow[]; readonly total: Points },
  source: CheckSource,
): number {
  const { form } = source.words;
  const [left, right] = [formColumn("points"), formColumn("state")];
  const code: CellStyle = { ...LOOKS.text, font: { size: 12 } };
  const lines = [
    [CODE_ROWS.check, form.checkCode, codeFormula(rows, total, source), code],
    [CODE_ROWS.seal, form.seal, undefined, { ...code, numberFormat: TEXT_FORMAT }],
  ] as const;
  lines.forEach(([id, label, content, look], index) => {
    const row = at + index;
    draft.put(row, 0, id, LOOKS.key);
    for (const key of FORM_COLUMNS.slice(1, right + 1)) {
      const text = key === "title" ? label : key === "points" ? content : undefined;
      draft.put(row, formColumn(key), text, onGroupRow(key === "points" ? look : LOOKS.text));
    }
    draft.merge({ top: row, bottom: row, left, right });
    draft.height(row, rowHeight([{ text: label, width: WIDTHS.title, size: 11, bold: true }], 21));
  });
  return at + lines.length;
}
