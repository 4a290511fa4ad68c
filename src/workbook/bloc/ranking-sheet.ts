import { type Standing } from "../../scoring/summary/standing";
import { COLORS, inPoints, LOOKS } from "../look/cell-looks";
import { drawHead, drawTitle } from "../look/document-head";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { cellName } from "../plan/cell-address";
import { type CellStyle } from "../plan/cell-style";
import { draftSheet, type Formula } from "../plan/sheet-draft";
import { type CellValue, type SheetPlan } from "../plan/sheet-plan";
import { toNumber } from "../../scoring/points/points";
import { type SummaryDrawing } from "./summary-sheet";
import { summaryColumns, summaryRange } from "./summary-layout";

/** The text in the first cell of the hidden key row of the ranking. */
export const RANKING_MARKER = "#ktd-xep-hang";

/** Zero-based rows above the table. */
const RANKING_ROWS = {
  keys: 0,
  head: 1,
  title: 4,
  subtitle: 5,
  header: 7,
  numbering: 8,
  first: 9,
};

/** The columns in order: the place in the list, the unit that stands there, and what is published. */
const RANKING_COLUMNS = [
  "position",
  "unit",
  "ordinal",
  "name",
  "total",
  "rank",
  "band",
  "award",
  "note",
] as const;

type Column = (typeof RANKING_COLUMNS)[number];

const WIDTHS: Readonly<Record<Column, number>> = {
  position: 8,
  unit: 8,
  ordinal: 6,
  name: 40,
  total: 14,
  rank: 9,
  band: 28,
  award: 28,
  note: 20,
};

function tableColumns({ words }: SummaryDrawing): readonly TableColumn[] {
  const { columns } = words.bloc.ranking;
  return RANKING_COLUMNS.map((key) => {
    const hidden = key === "position" || key === "unit";
    return {
      key,
      label: key === "unit" ? "" : columns[key],
      width: WIDTHS[key],
      ...(hidden ? { hidden: true } : {}),
    };
  });
}

function look(key: Column, precision: number): CellStyle {
  if (key === "position" || key === "unit") return LOOKS.key;
  if (key === "name" || key === "note") return { ...LOOKS.text, font: { size: 12 } };
  if (key === "total")
    return { ...inPoints(LOOKS.number, precision), font: { size: 12, bold: true } };
  if (key === "rank")
    return { ...LOOKS.centered, font: { size: 13, bold: true }, numberFormat: "0" };
  return { ...LOOKS.centered, font: { size: 12 } };
}

/** The units in printed order: by rank, within a rank as in the member list. */
function inRankOrder(standings: readonly Standing[]): readonly Standing[] {
  return [...standings].sort((a, b) => a.rank - b.rank);
}

type Contents = Readonly<Record<Column, CellValue | Formula>>;

/** The cached results of a row: what is known of the unit that stands there, blanks where none does. */
function rowValues(
  index: number,
  standing: Standing | undefined,
  { content, words }: SummaryDrawing,
): Readonly<Record<Column, CellValue>> {
  const blank = {
    unit: "",
    ordinal: "",
    name: "",
    total: "",
    rank: "",
    band: "",
    award: "",
    note: "",
  };
  if (standing === undefined) return { position: index + 1, ...blank };
  const { bloc, result, template } = content;
  const { id, totals, rank, band } = standing;
  const { missing, barred } = words.bloc.summary;
  const open = totals.missing.length;
  return {
    position: index + 1,
    unit: id,
    ordinal: index + 1,
    name: bloc.units.find((unit) => unit.id === id)?.name ?? "",
    total: toNumber(totals.total),
    rank,
    band: band.label,
    award: template.awards.find(({ key }) => key === result.awards.get(id))?.label ?? "",
    note: open > 0 ? `${String(open)} ${missing}` : totals.barred ? barred : "",
  };
}

function rowContents(
  row: number,
  index: number,
  standing: Standing | undefined,
  drawing: SummaryDrawing,
): Contents {
  const { content, official, words } = drawing;
  const cell = (key: Column): string => `$${cellName(row, RANKING_COLUMNS.indexOf(key))}`;
  const keys = official.external("keys");
  const unit = cell("unit");
  const when = (formula: string): string => `IF(${unit}="","",${formula})`;
  const fromDetail = (id: string): string =>
    when(`INDEX(${official.external(id)},MATCH(${unit},${keys},0))`);
  const columns = summaryColumns(content.template, words);
  const range = (key: string): string =>
    summaryRange(columns, key, content.bloc.units.length, words);
  const fromSummary = (key: string): string =>
    when(`INDEX(${range(key)},MATCH(${unit},${range("unit")},0))&""`);
  const at = `MATCH(${cell("position")},${official.external("position")},0)`;
  const values = rowValues(index, standing, drawing);
  const live = (key: Column, formula: string): Formula => ({ formula, value: values[key] });
  return {
    position: values.position,
    unit: live("unit", `IFERROR(INDEX(${keys},${at}),"")`),
    ordinal: live("ordinal", when(cell("position"))),
    name: live("name", fromDetail("names")),
    total: live("total", fromDetail("total")),
    rank: live("rank", fromDetail("rank")),
    band: live("band", fromDetail("band")),
    award: live("award", fromSummary("award")),
    note: live("note", fromSummary("note")),
  };
}

/** The ranking as published: always in order, because each row looks up whoever stands at its place now. */
export function writeRanking(drawing: SummaryDrawing): SheetPlan {
  const { content, words } = drawing;
  const { bloc, template, result } = content;
  const columns = tableColumns(drawing);
  const draft = draftSheet(words.bloc.ranking.sheet);
  const [left, middle, right] = [2, 4, RANKING_COLUMNS.length - 1];
  const width = totalWidth(columns);
  const leader = bloc.units.find(({ id }) => id === bloc.leader)?.name ?? "";
  drawHead(
    draft,
    {
      row: RANKING_ROWS.head,
      left,
      middle,
      right,
      widths: [46, 99],
      over: bloc.name,
      agency: leader,
    },
    words.head,
  );
  const line = { left, right, width };
  drawTitle(draft, { row: RANKING_ROWS.title, ...line }, words.bloc.ranking.title(bloc), "title");
  drawTitle(draft, { row: RANKING_ROWS.subtitle, ...line }, bloc.name, "subtitle");
  drawTableHead(draft, columns, RANKING_ROWS, RANKING_MARKER);
  const ordered = inRankOrder(result.standings);
  bloc.units.forEach((_, index) => {
    const row = RANKING_ROWS.first + index;
    const contents = rowContents(row, index, ordered[index], drawing);
    RANKING_COLUMNS.forEach((key, column) => {
      draft.put(row, column, contents[key], look(key, template.precision));
    });
    draft.height(row, rowHeight([{ text: "Ắ\nỘ", width: WIDTHS.band, size: 12 }]));
  });
  const last = RANKING_ROWS.first + bloc.units.length - 1;
  const total = RANKING_COLUMNS.indexOf("total");
  draft.highlight({
    kind: "bar",
    ranges: [{ top: RANKING_ROWS.first, bottom: last, left: total, right: total }],
    color: COLORS.bar,
  });
  [words.head.signerLeader, words.head.signHere].forEach((text, index) => {
    const at = last + 2 + index;
    draft.put(at, right - 1, text, index === 0 ? LOOKS.signer : LOOKS.placeAndDate);
    draft.merge({ top: at, bottom: at, left: right - 1, right });
  });
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: columnPlans(columns),
    freeze: { row: RANKING_ROWS.first, column: 4 },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: RANKING_ROWS.header, to: RANKING_ROWS.numbering },
      area: { top: RANKING_ROWS.head, bottom: last + 8, left, right },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
