import { toNumber, ZERO } from "../../../scoring/points/points";
import { floorPoints } from "../../../scoring/ranking/band";
import { type Criterion } from "../../../scoring/template/criterion";
import { roundedFormula } from "../../answers/answer-formula";
import { inPoints, LOOKS, onGroupRow } from "../../look/cell-looks";
import { type CellStyle } from "../../plan/cell-style";
import { type SheetDraft } from "../../plan/sheet-draft";
import { columnOf, type DetailDrawing, labelCells } from "./detail-drawing";
import { groupFormula, whenTakingPart } from "./detail-formulas";
import { criterionValue } from "./detail-values";

/** The mean of a leaf (for the N/A policy that needs it) and the floors of bands that have one. */
function drawExtras(draft: SheetDraft, criterion: Criterion, drawing: DetailDrawing): void {
  const { layout, figures } = drawing;
  const { template } = figures;
  const row = layout.row(criterion.id);
  if (layout.has(`credit:${criterion.id}`) && template.naPolicy === "blocMean") {
    const range = layout.across(criterion.id);
    const mean = roundedFormula(`SUM(${range})/COUNT(${range})`, template.precision);
    draft.put(
      row,
      layout.largest,
      {
        formula: `IF(COUNT(${range})=0,0,${mean})`,
        value: toNumber(figures.columns.get(criterion.code)?.mean ?? ZERO),
      },
      inPoints(LOOKS.number, template.precision),
    );
  }
  if (criterion.kind === "group" || criterion.section !== "content") return;
  layout.floors.forEach(({ leafFloorPercent }, index) => {
    // Half a thousandth below the floor: scores are whole thousandths, so the comparison is safe in binary.
    const floor = (floorPoints(criterion.max, leafFloorPercent ?? 0) - 0.5) / 1000;
    draft.put(row, layout.largest + 1 + index, floor, LOOKS.number);
  });
}

/** Draws a criterion's row over all units. */
export function drawCriterion(
  draft: SheetDraft,
  criterion: Criterion,
  drawing: DetailDrawing,
  depth: number,
): void {
  const { layout, figures, words } = drawing;
  const { precision } = figures.template;
  const row = layout.row(criterion.id);
  const isGroup = criterion.kind === "group";
  const look = (base: CellStyle): CellStyle =>
    isGroup
      ? onGroupRow(base)
      : base === LOOKS.text
        ? { ...base, indent: Math.min(depth, 3) }
        : base;
  const max = criterion.section === "condition" ? null : criterion.max;
  const { id, code, title } = criterion;
  const points = max === null ? {} : { max: toNumber(max) };
  labelCells(draft, row, { id, code, title, ...points }, { look, precision });
  figures.units.forEach(({ unit, contender }, index) => {
    const of = columnOf(drawing, index);
    const formula = isGroup
      ? groupFormula(of, criterion)
      : drawing.outside(unit.id, of.column).score(criterion);
    const value =
      contender === undefined ? "" : criterionValue(criterion, contender.totals, words.marks);
    draft.put(
      row,
      of.column,
      { formula: whenTakingPart(of, formula), value },
      look(inPoints(LOOKS.number, precision)),
    );
  });
  drawExtras(draft, criterion, drawing);
}
