import { quoted } from "../../../basics/formula-text";
import { numberText } from "../../../basics/number-text";
import { toNumber, ZERO } from "../../../scoring/points/points";
import { floorPoints } from "../../../scoring/ranking/band";
import { type Criterion } from "../../../scoring/template/criterion";
import { depths } from "../../../scoring/template/criterion-tree";
import { roundedFormula } from "../../answers/answer-formula";
import { COLORS, inPoints, LOOKS, onGroupRow } from "../../look/cell-looks";
import { drawTitle } from "../../look/document-head";
import { type SheetWords } from "../../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../../look/table-head";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { draftSheet, type SheetDraft } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { type ColumnFormulas, groupFormula, whenTakingPart } from "./detail-formulas";
import {
  DETAIL_COLUMNS,
  DETAIL_MARKER,
  DETAIL_ROWS,
  type DetailLayout,
  type ResultRow,
  resultRowId,
} from "./detail-layout";
import { type OutsideCells, resultFormula, resultLabel } from "./detail-rows";
import { criterionValue, type DetailFigures, resultValue } from "./detail-values";

/** What a detail sheet is drawn from. */
export interface DetailDrawing {
  readonly layout: DetailLayout;
  readonly figures: DetailFigures;
  readonly words: SheetWords;
  readonly title: string;
  readonly outside: (
    unit: string,
    column: number,
  ) => OutsideCells & {
    /** The looked-up score of a leaf. */
    readonly score: (leaf: Criterion) => string;
  };
}

const WIDTHS = { id: 12, code: 8, title: 46, max: 9, unit: 13, extra: 11 };
const WHOLE: readonly ResultRow["kind"][] = [
  "takesPart",
  "missing",
  "barred",
  "rank",
  "position",
  "tieBreak",
  "belowFloor",
];

function tableColumns({ layout, words }: DetailDrawing): readonly TableColumn[] {
  const { columns, largest, mean, floor } = words.bloc.detail;
  const extra = `${largest} / ${mean}`;
  return [
    { key: "id", label: columns.id, width: WIDTHS.id, hidden: true },
    { key: "code", label: columns.code, width: WIDTHS.code },
    { key: "title", label: columns.title, width: WIDTHS.title },
    { key: "max", label: columns.max, width: WIDTHS.max },
    ...layout.units.map(({ id, name }) => ({ key: id, label: name, width: WIDTHS.unit })),
    { key: "#largest", label: extra, width: WIDTHS.extra },
    ...layout.floors.map(({ key, leafFloorPercent }) => ({
      key: `#floor:${key}`,
      label: floor(numberText(leafFloorPercent ?? 0, words.language)),
      width: WIDTHS.extra,
    })),
  ];
}

function columnOf({ layout, figures, words }: DetailDrawing, index: number): ColumnFormulas {
  const column = DETAIL_COLUMNS.firstUnit + index;
  return { layout, template: figures.template, marks: words.marks, column };
}

interface RowLook {
  readonly look: (look: CellStyle) => CellStyle;
  readonly precision: number;
}

function labelCells(
  draft: SheetDraft,
  row: number,
  texts: {
    readonly id: string;
    readonly code?: string;
    readonly title: string;
    readonly max?: number;
  },
  { look, precision }: RowLook,
): void {
  draft.put(row, DETAIL_COLUMNS.id, texts.id, LOOKS.key);
  draft.put(row, DETAIL_COLUMNS.code, texts.code, look(LOOKS.code));
  draft.put(row, DETAIL_COLUMNS.title, texts.title, look(LOOKS.text));
  draft.put(row, DETAIL_COLUMNS.max, texts.max, look(inPoints(LOOKS.number, precision)));
  draft.height(row, rowHeight([{ text: texts.title, width: WIDTHS.title, size: 11, bold: true }]));
}

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

function drawCriterion(
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

function resultLook(row: ResultRow, precision: number): CellStyle {
  if (row.kind === "band") return LOOKS.centered;
  if (WHOLE.includes(row.kind)) return { ...LOOKS.number, numberFormat: "0" };
  if (row.kind === "excess") return { ...LOOKS.number, numberFormat: "0.00%" };
  if (row.kind === "withoutTarget") return { ...LOOKS.number, numberFormat: "0.######" };
  return inPoints(LOOKS.number, precision);
}

function drawResult(
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

/** A detail sheet: every criterion and every step of the calculation in rows, the units in columns. */
export function writeDetail(drawing: DetailDrawing): SheetPlan {
  const { layout, figures, words } = drawing;
  const columns = tableColumns(drawing);
  const draft = draftSheet(layout.sheet);
  const right = layout.largest - 1;
  const left = DETAIL_COLUMNS.code;
  const width = totalWidth(columns.slice(0, layout.largest));
  drawTitle(draft, { row: DETAIL_ROWS.title, left, right, width }, drawing.title, "title");
  drawTableHead(draft, columns, DETAIL_ROWS, DETAIL_MARKER);
  const depth = depths(figures.template.criteria);
  for (const criterion of figures.template.criteria)
    drawCriterion(draft, criterion, drawing, depth.get(criterion.id) ?? 0);
  for (const row of layout.printed) drawResult(draft, row, drawing, true);
  draft.put(layout.calculationTitle, left, words.bloc.detail.calculation, {
    ...LOOKS.plain,
    font: { bold: true },
    wrap: false,
  });
  for (const row of layout.calculation) drawResult(draft, row, drawing, false);
  const units = {
    top: DETAIL_ROWS.first,
    bottom: layout.lastPrinted,
    left: DETAIL_COLUMNS.firstUnit,
    right,
  };
  draft.highlight({
    kind: "formula",
    ranges: [units],
    formula: `${layout.cell(figures.template.criteria[0]?.id ?? "", DETAIL_COLUMNS.firstUnit)}=${quoted(words.marks.missing)}`,
    style: { fill: COLORS.stop, font: { bold: true } },
  });
  return draft.finish({
    visibility: "visible",
    columns: columnPlans(columns),
    freeze: { row: DETAIL_ROWS.first, column: DETAIL_COLUMNS.firstUnit },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: DETAIL_ROWS.header, to: DETAIL_ROWS.numbering },
      area: { top: DETAIL_ROWS.title, bottom: layout.lastPrinted, left, right },
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      pageNumbers: true,
    },
    zoom: 85,
  });
}
