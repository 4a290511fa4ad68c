import { quoted } from "../../../basics/formula-text";
import { type Criterion } from "../../../scoring/template/criterion";
import { childrenByParent, isLeaf } from "../../../scoring/template/criterion-tree";
import { dayValidation } from "../../answers/answer-validation";
import { asInput, COLORS, LOOKS } from "../../look/cell-looks";
import { drawHead, drawTitle } from "../../look/document-head";
import { type UnitWords } from "../../look/sheet-words";
import { drawSignature, type SignatureBlock } from "../../look/signature";
import { columnPlans, drawTableHead, totalWidth } from "../../look/table-head";
import { draftSheet, type SheetDraft } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { checkedInputs } from "./check-code";
import { drawCodes } from "./form-codes";
import { formTableColumns, WIDTHS } from "./form-columns";
import { type FormContent } from "./form-content";
import { formCell } from "./form-formulas";
import {
  FORM_MARKER,
  FORM_ROWS,
  formColumn,
  type FormRow,
  formRows,
  leafPlaces,
} from "./form-layout";
import { drawFormRow, type FormDrawing } from "./form-rows";
import { drawNotes, drawTotals } from "./form-totals";
import { addValidations } from "./form-validations";
import { groupSums, ownTotal } from "./form-values";

const SIGNATURES: readonly [SignatureBlock, SignatureBlock] = [
  { from: formColumn("code"), to: formColumn("target") },
  { from: formColumn("points"), to: formColumn("state") },
];

/** Ids of the groups in which the unit scores something itself. */
function ownGroups(criteria: readonly Criterion[]): ReadonlySet<string> {
  const own = new Set<string>();
  for (const each of [...criteria].reverse()) {
    const scores = isLeaf(each) && each.scorer === "unit" && each.section !== "condition";
    if (each.parent !== null && (scores || own.has(each.id))) own.add(each.parent);
  }
  return own;
}

function addColours(draft: SheetDraft, last: number, words: UnitWords): void {
  const column = formColumn("state");
  const range = { top: FORM_ROWS.first, bottom: last, left: column, right: column };
  const cell = `$${formCell(FORM_ROWS.first, "state")}`;
  const { states } = words.form;
  const look = [states.blank, states.noReason, states.noEvidence];
  draft.highlight({
    kind: "formula",
    ranges: [range],
    formula: `${cell}=${quoted(states.incomplete)}`,
    style: { fill: COLORS.stop, font: { bold: true } },
  });
  draft.highlight({
    kind: "formula",
    ranges: [range],
    formula: `OR(${look.map((state) => `${cell}=${quoted(state)}`).join(",")})`,
    style: { fill: COLORS.look },
  });
}

function drawDocumentHead(draft: SheetDraft, content: FormContent, words: UnitWords): void {
  const [left, middle, right] = [formColumn("code"), formColumn("target"), formColumn("state")];
  drawHead(
    draft,
    {
      row: FORM_ROWS.head,
      left,
      middle,
      right,
      widths: [68, 117],
      over: content.blocName,
      agency: content.unitName,
    },
    words.head,
  );
  const width = totalWidth(formTableColumns(words));
  const { title, subtitle } = words.form;
  drawTitle(draft, { row: FORM_ROWS.title, left, right, width }, title(content.term), "title");
  const line = subtitle(content.template.title, content.template.version);
  drawTitle(draft, { row: FORM_ROWS.subtitle, left, right, width }, line, "subtitle");
}

/** The day up to which the figures were counted, where the unit closed its books before the period ended. */
function drawDataUntil(draft: SheetDraft, { form, hints }: UnitWords): void {
  const row = FORM_ROWS.dataUntil;
  const [label, day, end] = [formColumn("title"), formColumn("target"), formColumn("result")];
  const place = { top: row, bottom: row, left: day, right: end };
  draft.put(row, label, form.dataUntil, { ...LOOKS.plain, horizontal: "right" });
  draft.put(row, day, undefined, asInput(LOOKS.date));
  draft.put(row, end, undefined, asInput(LOOKS.date));
  draft.merge(place);
  draft.validate({ ...dayValidation(place, hints.dataUntil), ranges: [{ ...place, right: day }] });
}

function drawingOf(content: FormContent, rows: readonly FormRow[], words: UnitWords): FormDrawing {
  const { template, entries } = content;
  return {
    template,
    entries,
    places: leafPlaces(rows),
    children: childrenByParent(template.criteria),
    rowOf: new Map(
      rows.flatMap((row) =>
        row.kind === "group" || row.kind === "leaf" ? [[row.criterion.id, row.row]] : [],
      ),
    ),
    sums: groupSums(template.criteria, entries, template.precision),
    ownGroups: ownGroups(template.criteria),
    inputs: checkedInputs(rows, words.marks),
    words,
    widths: WIDTHS,
  };
}

/** The self-assessment sheet of one member's form. */
export function writeForm(content: FormContent, words: UnitWords): SheetPlan {
  const columns = formTableColumns(words);
  const rows = formRows(content.template.criteria);
  const draft = draftSheet(words.form.sheet);
  drawDocumentHead(draft, content, words);
  drawDataUntil(draft, words);
  drawTableHead(draft, columns, FORM_ROWS, FORM_MARKER);
  const drawing = drawingOf(content, rows, words);
  for (const row of rows) drawFormRow(draft, row, drawing);
  const afterTotals = drawTotals(draft, rows, drawing);
  const total = ownTotal(content.template.criteria, drawing.sums);
  const afterCodes = drawCodes(draft, afterTotals, { rows, total }, drawing);
  const end = drawSignature(draft, drawNotes(draft, afterCodes, words), SIGNATURES, words.head);
  addValidations(draft, rows, { content, words });
  addColours(draft, FORM_ROWS.first + rows.length - 1, words);
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: columnPlans(columns),
    freeze: { row: FORM_ROWS.first, column: formColumn("max") },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: FORM_ROWS.header, to: FORM_ROWS.numbering },
      area: {
        top: FORM_ROWS.head,
        bottom: end,
        left: formColumn("code"),
        right: formColumn("state"),
      },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
    zoom: 90,
  });
}
