import { quoted } from "../../basics/formula-text";
import { takesPart, type Unit } from "../../scoring/distribution/bloc-setup";
import { minus, toNumber } from "../../scoring/points/points";
import { type Standing } from "../../scoring/summary/standing";
import { COLORS, inPoints, LOOKS } from "../look/cell-looks";
import { drawHead, drawTitle } from "../look/document-head";
import { type SheetWords } from "../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { cellName } from "../plan/cell-address";
import { type CellStyle } from "../plan/cell-style";
import { draftSheet, type Formula, type SheetDraft } from "../plan/sheet-draft";
import { type CellValue, type SheetPlan } from "../plan/sheet-plan";
import { type BlocContent } from "./bloc-content";
import { type DetailLayout } from "./detail/detail-layout";
import { submissionsRange } from "./submissions/submissions-sheet";
import { statusLabel } from "./submissions/submissions-values";
import { SUMMARY_MARKER, SUMMARY_ROWS, summaryColumn, summaryColumns } from "./summary-layout";

/** What the summary is drawn from. */
export interface SummaryDrawing {
  readonly content: BlocContent;
  readonly official: DetailLayout;
  readonly self: DetailLayout;
  readonly words: SheetWords;
}

/** Reads a unit's figure from a row of a detail sheet by the unit's id, wherever the row has been sorted to. */
function fromDetail(layout: DetailLayout, id: string, unitCell: string): string {
  return `INDEX(${layout.external(id)},MATCH(${unitCell},${layout.external("keys")},0))`;
}

function noteFormula(
  row: number,
  columns: readonly TableColumn[],
  drawing: SummaryDrawing,
): string {
  const { official, words, content } = drawing;
  const cell = (key: string): string => `$${cellName(row, summaryColumn(columns, key))}`;
  const read = (id: string): string => fromDetail(official, id, cell("unit"));
  const { missing, barred, moved } = words.bloc.summary;
  const count = content.bloc.units.length;
  const ids = submissionsRange(count, "unit", words);
  const status = `INDEX(${submissionsRange(count, "status", words)},MATCH(${cell("unit")},${ids},0))`;
  const changed = `OR(${cell("rank")}<>${cell("rankProposed")},${cell("band")}<>${cell("bandProposed")})`;
  const warned = `IF(${read("barred")}>0,${quoted(barred)},IF(${changed},${quoted(moved)},""))`;
  const open = `IF(${read("missing")}>0,${read("missing")}&${quoted(` ${missing}`)},${warned})`;
  return `IF(${read("takesPart")}=0,${status},${open})`;
}

function noteValue(unit: Unit, standing: Standing | undefined, words: SheetWords): string {
  if (standing === undefined) return statusLabel(unit, words);
  const { missing, barred } = standing.totals;
  const { summary } = words.bloc;
  if (missing.length > 0) return `${String(missing.length)} ${summary.missing}`;
  return barred ? summary.barred : "";
}

type Contents = Readonly<Record<string, CellValue | Formula | undefined>>;

function figures(
  row: number,
  columns: readonly TableColumn[],
  standing: Standing | undefined,
  drawing: SummaryDrawing,
): Contents {
  const { official, self } = drawing;
  const unit = `$${cellName(row, summaryColumn(columns, "unit"))}`;
  const cell = (key: string): string => cellName(row, summaryColumn(columns, key));
  const totals = standing?.totals;
  const codes = new Map(
    official.printed.flatMap((each) => ("leaf" in each ? [[each.leaf.id, each.leaf.code]] : [])),
  );
  const groups = columns.flatMap(({ key }) => {
    if (!key.startsWith("group:")) return [];
    const points = totals?.groups.get(codes.get(key.slice("group:".length)) ?? "");
    const value = points === undefined ? "" : toNumber(points);
    return [[key, { formula: fromDetail(official, key, unit), value }] as const];
  });
  const plain = (["content", "bonus", "penalty", "total"] as const).map((key) => {
    const value = totals === undefined ? "" : toNumber(totals[key]);
    return [key, { formula: fromDetail(official, key, unit), value }] as const;
  });
  const [total, claimed] = [cell("total"), cell("selfTotal")];
  return {
    ...Object.fromEntries([...groups, ...plain]),
    selfTotal: {
      formula: fromDetail(self, "total", unit),
      value: standing === undefined ? "" : toNumber(standing.selfTotal),
    },
    difference: {
      formula: `IF(ISNUMBER(${total}),ROUND(${total}-${claimed},3),"")`,
      value:
        standing === undefined ? "" : toNumber(minus(standing.totals.total, standing.selfTotal)),
    },
    rank: { formula: fromDetail(official, "rank", unit), value: standing?.rank ?? "" },
    band: { formula: fromDetail(official, "band", unit), value: standing?.band.label ?? "" },
  };
}

function look(key: string, precision: number): CellStyle {
  if (key === "unit" || key.endsWith("Proposed")) return LOOKS.key;
  if (key === "name" || key === "note") return LOOKS.text;
  if (key === "total")
    return { ...inPoints(LOOKS.number, precision), font: { size: 12, bold: true } };
  if (key === "rank")
    return { ...LOOKS.centered, font: { size: 12, bold: true }, numberFormat: "0" };
  if (key === "ordinal") return { ...LOOKS.centered, numberFormat: "0" };
  return key === "band" || key === "award" ? LOOKS.centered : inPoints(LOOKS.number, precision);
}

function drawUnit(
  draft: SheetDraft,
  index: number,
  columns: readonly TableColumn[],
  drawing: SummaryDrawing,
): void {
  const { content, words } = drawing;
  const { bloc, result, template } = content;
  const unit = bloc.units[index];
  if (unit === undefined) return;
  const row = SUMMARY_ROWS.first + index;
  const standing = takesPart(unit) ? result.standings.find(({ id }) => id === unit.id) : undefined;
  const award = template.awards.find(({ key }) => key === result.awards.get(unit.id))?.label;
  const contents: Contents = {
    ...figures(row, columns, standing, drawing),
    unit: unit.id,
    ordinal: index + 1,
    name: unit.name,
    award,
    rankProposed: standing?.rank,
    bandProposed: standing?.band.label,
    note: { formula: noteFormula(row, columns, drawing), value: noteValue(unit, standing, words) },
  };
  columns.forEach(({ key }, column) => {
    draft.put(row, column, contents[key], look(key, template.precision));
  });
  const texts = [
    [unit.name, 30],
    [standing?.band.label ?? "", 20],
    [award ?? "", 20],
    [noteValue(unit, standing, words), 18],
  ] as const;
  draft.height(
    row,
    rowHeight(
      texts.map(([text, width]) => ({ text, width, size: 11 })),
      22,
    ),
  );
}

function drawFoot(draft: SheetDraft, row: number, right: number, drawing: SummaryDrawing): number {
  const { content, words } = drawing;
  const rescales = content.template.naPolicy === "rescaleTotal";
  if (rescales) {
    draft.put(row, 1, words.bloc.summary.rescaled, LOOKS.note);
    draft.merge({ top: row, bottom: row, left: 1, right });
    draft.height(row, 20);
  }
  const blocks = [
    [words.head.signerClerk, 1, 4],
    [words.head.signerLeader, right - 3, right],
  ] as const;
  for (const [text, left, to] of blocks)
    [text, words.head.signHere].forEach((line, index) => {
      const at = row + 2 + index;
      draft.put(at, left, line, index === 0 ? LOOKS.signer : LOOKS.placeAndDate);
      draft.merge({ top: at, bottom: at, left, right: to });
    });
  return row + 8;
}

/** The summary: units in rows, groups, sums, rank and class in columns, all of it live. */
export function writeSummary(drawing: SummaryDrawing): SheetPlan {
  const { content, words } = drawing;
  const { bloc, template } = content;
  const columns = summaryColumns(template, words);
  const draft = draftSheet(words.bloc.summary.sheet);
  const right = summaryColumn(columns, "note");
  const middle = summaryColumn(columns, "penalty");
  const width = totalWidth(columns);
  const leader = bloc.units.find(({ id }) => id === bloc.leader)?.name ?? "";
  drawHead(
    draft,
    {
      row: SUMMARY_ROWS.head,
      left: 1,
      middle,
      right,
      widths: [75, 110],
      over: bloc.name,
      agency: leader,
    },
    words.head,
  );
  const line = { left: 1, right, width };
  drawTitle(draft, { row: SUMMARY_ROWS.title, ...line }, words.bloc.summary.title(bloc), "title");
  const subtitle = words.form.subtitle(template.title, template.version);
  drawTitle(draft, { row: SUMMARY_ROWS.subtitle, ...line }, subtitle, "subtitle");
  drawTableHead(draft, columns, SUMMARY_ROWS, SUMMARY_MARKER);
  bloc.units.forEach((_, index) => {
    drawUnit(draft, index, columns, drawing);
  });
  const last = SUMMARY_ROWS.first + bloc.units.length - 1;
  const end = drawFoot(draft, last + 1, right, drawing);
  const total = summaryColumn(columns, "total");
  draft.highlight({
    kind: "bar",
    ranges: [{ top: SUMMARY_ROWS.first, bottom: last, left: total, right: total }],
    color: COLORS.bar,
  });
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: columnPlans(columns),
    freeze: { row: SUMMARY_ROWS.first, column: 3 },
    protection: { formatColumns: true, formatRows: true, sort: true, filter: true },
    print: {
      landscape: true,
      titleRows: { from: SUMMARY_ROWS.header, to: SUMMARY_ROWS.numbering },
      area: { top: SUMMARY_ROWS.head, bottom: end, left: 1, right },
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      pageNumbers: true,
    },
  });
}
