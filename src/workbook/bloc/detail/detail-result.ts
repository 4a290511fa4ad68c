import { inPoints, LOOKS, onGroupRow } from "../../look/cell-looks";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { type SheetDraft } from "../../plan/sheet-draft";
import { columnOf, type DetailDrawing, labelCells, WIDTHS } from "./detail-drawing";
import { whenTakingPart } from "./detail-formulas";
import { type ResultRow, resultRowId } from "./detail-layout";
import { resultFormula, resultLabel } from "./detail-rows";
import { resultValue } from "./detail-values";

const WHOLE: readonly ResultRow["kind"][] = [
  "takesPart",
  "missing",
  "barred",
  "rank",
  "position",
  "tieBreak",
  "belowFloor",
];

function resultLook(row: ResultRow, precision: number): CellStyle {
  if (row.kind === "band") return LOOKS.centered;
  if (WHOLE.includes(row.kind)) return { ...LOOKS.number, numberFormat: "0" };
  if (row.kind === "excess") return { ...LOOKS.number, numberFormat: "0.00%" };
  if (row.kind === "withoutTarget") return { ...LOOKS.number, numberFormat: "0.######" };
  return inPoints(LOOKS.number, precision);
}

/** Draws one row under the criteria over all units. */
export function drawResult(
  draft: SheetDraft,
  row: ResultRow,
  drawing: DetailDrawing,
  strong: boolean,
): void {
  const { layout, figures, words } = drawing;
  const { precision } = figures.template;
  const id = resultRowId(row);
  const at = layout.row(id);
  const look = (base: CellStyle): CellStyle => (strong ? onGroupRow(base) : base);
  const title = resultLabel(row, columnOf(drawing, 0), words);
  labelCells(draft, at, { id, title }, { look, precision });
  const values = figures.units.map((unit) => resultValue(row, unit, figures));
  figures.units.forEach(({ unit }, index) => {
    const of = columnOf(drawing, index);
    const formula = resultFormula(row, of, drawing.outside(unit.id, of.column));
    draft.put(
      at,
      of.column,
      {
        formula: row.kind === "takesPart" ? formula : whenTakingPart(of, formula),
        value: values[index] ?? "",
      },
      look(resultLook(row, precision)),
    );
  });
  if (row.kind === "band")
    draft.height(
      at,
      rowHeight(
        values.map((text) => ({ text: String(text), width: WIDTHS.unit, size: 11, bold: true })),
      ),
    );
  if (row.kind !== "excess" && row.kind !== "withoutTarget") return;
  const numbers = values.filter((value): value is number => typeof value === "number");
  draft.put(
    at,
    layout.largest,
    { formula: `MAX(0,${layout.across(id)})`, value: Math.max(0, ...numbers) },
    resultLook(row, precision),
  );
}
