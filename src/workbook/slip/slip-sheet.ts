import { type BlocSetup, type Unit } from "../../scoring/distribution/bloc-setup";
import { type Slip, type SlipLine } from "../../scoring/import/slips/slip";
import { type Template } from "../../scoring/template/template";
import { textValidation } from "../answers/answer-validation";
import { asInput, COLORS, inPoints, LOOKS, onGroupRow, TEXT_FORMAT } from "../look/cell-looks";
import { drawHead, drawTitle } from "../look/document-head";
import { type SheetWords } from "../look/sheet-words";
import { drawSignature, type SignatureBlock } from "../look/signature";
import { type SlipColumn } from "../look/slip-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { absoluteRangeName, cellName } from "../plan/cell-address";
import { type CellStyle } from "../plan/cell-style";
import { draftSheet, type SheetDraft } from "../plan/sheet-draft";
import { type CellRange, type SheetPlan } from "../plan/sheet-plan";
import { quoted } from "../../basics/formula-text";
import {
  askedCells,
  LONGEST_ANSWER,
  SLIP_COLUMNS,
  SLIP_MARKER,
  SLIP_ROWS,
  slipColumn,
  slipSubtitle,
} from "./slip-layout";

/** What the slip of one unit is made from. */
export interface SlipContent {
  readonly setup: BlocSetup;
  readonly template: Template;
  readonly unit: Unit;
  readonly slip: Slip;
}

const WIDTHS: Readonly<Record<SlipColumn, number>> = {
  id: 12,
  code: 8,
  title: 34,
  max: 8,
  self: 9,
  given: 9,
  stage: 11,
  reason: 26,
  evidence: 12,
  verdict: 18,
  agreement: 12,
  explanation: 36,
  more: 20,
};

const SIGNATURES: readonly [SignatureBlock, SignatureBlock] = [
  { from: slipColumn("code"), to: slipColumn("given") },
  { from: slipColumn("agreement"), to: slipColumn("more") },
];

/** Room to write an answer by hand, in points. */
const LEAST_ROW = 48;

const TEXT: CellStyle = { ...LOOKS.text, numberFormat: TEXT_FORMAT };

function look(key: SlipColumn, precision: number): CellStyle {
  if (key === "id") return LOOKS.key;
  if (key === "code") return LOOKS.code;
  if (key === "max" || key === "self" || key === "given") return inPoints(LOOKS.number, precision);
  if (key === "stage") return LOOKS.centered;
  if (key === "agreement") return asInput({ ...LOOKS.centered, numberFormat: TEXT_FORMAT });
  return key === "explanation" || key === "more" ? asInput(TEXT) : TEXT;
}

function columnsOf({ slip }: SheetWords): readonly TableColumn[] {
  return SLIP_COLUMNS.map((key) => ({
    key,
    label: slip.columns[key],
    width: WIDTHS[key],
    ...(key === "id" ? { hidden: true } : {}),
  }));
}

function drawTop(draft: SheetDraft, { setup, unit, slip }: SlipContent, words: SheetWords): void {
  const columns = columnsOf(words);
  const [left, middle, right] = [slipColumn("code"), slipColumn("stage"), slipColumn("more")];
  const widths = [totalWidth(columns.slice(0, middle)), totalWidth(columns.slice(middle))] as const;
  const blocks = { row: SLIP_ROWS.head, left, middle, right, widths };
  drawHead(draft, { ...blocks, over: setup.name, agency: unit.name }, words.head);
  const line = { left, right, width: totalWidth(columns) };
  drawTitle(draft, { row: SLIP_ROWS.title, ...line }, words.slip.title(setup), "title");
  const subtitle = slipSubtitle(slip.due, words);
  drawTitle(draft, { row: SLIP_ROWS.subtitle, ...line }, subtitle, "subtitle");
  drawTableHead(draft, columns, SLIP_ROWS, SLIP_MARKER);
}

function drawLine(
  draft: SheetDraft,
  row: number,
  line: SlipLine,
  { precision, words }: { readonly precision: number; readonly words: SheetWords },
): void {
  const cells: Partial<Record<SlipColumn, string | number | boolean>> = askedCells(line, words);
  const texts = SLIP_COLUMNS.map((key, column) => {
    const value = cells[key] ?? "";
    draft.put(row, column, value === "" ? undefined : value, look(key, precision));
    return { text: key === "id" ? "" : String(value), width: WIDTHS[key], size: 11 };
  });
  draft.height(row, rowHeight(texts, LEAST_ROW));
}

function column(key: SlipColumn, count: number): CellRange {
  const at = slipColumn(key);
  return { top: SLIP_ROWS.first, bottom: SLIP_ROWS.first + count - 1, left: at, right: at };
}

function addRules(draft: SheetDraft, count: number, { slip }: SheetWords): void {
  draft.validate({
    ranges: [column("agreement", count)],
    rule: { kind: "list", choices: [slip.agreements.agrees, slip.agreements.disagrees] },
    prompt: slip.hints.agreement,
    error: slip.hints.agreement,
  });
  for (const key of ["explanation", "more"] as const)
    draft.validate(textValidation(column(key, count), LONGEST_ANSWER, slip.hints[key]));
  const cell = (key: SlipColumn): string => `$${cellName(SLIP_ROWS.first, slipColumn(key))}`;
  draft.highlight({
    kind: "formula",
    ranges: [column("explanation", count)],
    formula: `AND(${cell("agreement")}=${quoted(slip.agreements.disagrees)},${cell("explanation")}="")`,
    style: { fill: COLORS.look },
  });
}

/** How many lines wait for an answer, the slip's code, and what is to be known; answers with the row after them. */
function drawFoot(draft: SheetDraft, { slip }: SlipContent, words: SheetWords): number {
  const { openCount, seal, notes } = words.slip;
  const count = slip.lines.length;
  const row = SLIP_ROWS.first + count;
  const open = {
    formula: `COUNTBLANK(${absoluteRangeName(column("agreement", count))})`,
    value: count,
  };
  [[openCount, open] as const, [seal, slip.seal] as const].forEach(([label, content], index) => {
    for (const [at, key] of SLIP_COLUMNS.entries()) {
      if (key === "id") continue;
      const value = key === "title" ? label : key === "agreement" ? content : undefined;
      draft.put(row + index, at, value, onGroupRow(key === "title" ? LOOKS.text : LOOKS.centered));
    }
    const [left, right] = [slipColumn("agreement"), slipColumn("more")];
    draft.merge({ top: row + index, bottom: row + index, left, right });
    draft.height(
      row + index,
      rowHeight([{ text: label, width: WIDTHS.title, size: 11, bold: true }], 21),
    );
  });
  const [left, right] = [slipColumn("code"), slipColumn("more")];
  const width = totalWidth(columnsOf(words));
  notes.forEach((text, index) => {
    const at = row + 2 + index;
    draft.put(at, left, text, LOOKS.note);
    draft.merge({ top: at, bottom: at, left, right });
    draft.height(at, rowHeight([{ text, width, size: 11 }]));
  });
  return row + 2 + notes.length;
}

/** The one visible sheet of a slip: a unit's changed lines, locked, and the cells for its answers. */
export function writeSlip(content: SlipContent, words: SheetWords): SheetPlan {
  const { slip, template } = content;
  const draft = draftSheet(words.slip.sheet);
  drawTop(draft, content, words);
  slip.lines.forEach((line, index) => {
    const { precision } = template;
    drawLine(draft, SLIP_ROWS.first + index, line, { precision, words });
  });
  addRules(draft, slip.lines.length, words);
  const bottom = drawSignature(draft, drawFoot(draft, content, words), SIGNATURES, words.head);
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: columnPlans(columnsOf(words)),
    freeze: { row: SLIP_ROWS.first, column: slipColumn("max") },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: SLIP_ROWS.header, to: SLIP_ROWS.numbering },
      area: { top: SLIP_ROWS.head, bottom, left: slipColumn("code"), right: slipColumn("more") },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
      footer: words.slip.footer(slip.seal),
    },
    zoom: 90,
  });
}
