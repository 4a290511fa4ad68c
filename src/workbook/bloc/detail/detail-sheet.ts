import { quoted } from "../../../basics/formula-text";
import { numberText } from "../../../basics/number-text";
import { depths } from "../../../scoring/template/criterion-tree";
import { COLORS, LOOKS } from "../../look/cell-looks";
import { drawTitle } from "../../look/document-head";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../../look/table-head";
import { draftSheet } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { drawCriterion } from "./detail-criterion";
import { type DetailDrawing, WIDTHS } from "./detail-drawing";
import { DETAIL_COLUMNS, DETAIL_MARKER, DETAIL_ROWS } from "./detail-layout";
import { drawResult } from "./detail-result";

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
