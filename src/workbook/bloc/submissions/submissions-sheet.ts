import { dayNumber } from "../../../basics/date-text";
import { asInput, LOOKS, TEXT_FORMAT } from "../../look/cell-looks";
import { drawTitle } from "../../look/document-head";
import { type SheetWords } from "../../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../../look/table-head";
import { rowHeight } from "../../look/text-height";
import { absoluteRangeName, cellName, quoteSheet } from "../../plan/cell-address";
import { type CellStyle } from "../../plan/cell-style";
import { draftSheet, type SheetDraft } from "../../plan/sheet-draft";
import { type CellRange, type SheetPlan } from "../../plan/sheet-plan";
import { type BlocContent } from "../bloc-content";
import { submissionCells } from "./submissions-values";

/** The text in the first cell of the hidden key row of the submissions sheet. */
export const SUBMISSIONS_MARKER = "#ktd-theo-doi";

/** Zero-based rows above the table. */
const SUBMISSIONS_ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };

/** The columns in order. */
export const SUBMISSIONS_COLUMNS = [
  "unit",
  "ordinal",
  "name",
  "deadline",
  "received",
  "recordedLate",
  "late",
  "status",
  "file",
  "code",
  "note",
] as const;

export type SubmissionsColumn = (typeof SUBMISSIONS_COLUMNS)[number];

type Column = SubmissionsColumn;

const WIDTHS: Readonly<Record<Column, number>> = {
  unit: 10,
  ordinal: 6,
  name: 30,
  deadline: 13,
  received: 13,
  recordedLate: 12,
  late: 10,
  status: 16,
  file: 28,
  code: 17,
  note: 24,
};

function look(key: Column): CellStyle {
  if (key === "unit") return LOOKS.key;
  if (key === "deadline") return LOOKS.date;
  if (key === "received") return asInput(LOOKS.date);
  if (key === "recordedLate") return asInput({ ...LOOKS.centered, numberFormat: "0" });
  if (key === "status") return asInput(LOOKS.centered);
  if (key === "note") return asInput({ ...LOOKS.text, numberFormat: TEXT_FORMAT });
  if (key === "ordinal") return LOOKS.centered;
  if (key === "code") return { ...LOOKS.centered, numberFormat: TEXT_FORMAT };
  return key === "late" ? { ...LOOKS.centered, numberFormat: "0" } : LOOKS.text;
}

/** A column of the table over all units, absolute, with the sheet's name. */
export function submissionsRange(units: number, column: Column, words: SheetWords): string {
  const at = SUBMISSIONS_COLUMNS.indexOf(column);
  const { first } = SUBMISSIONS_ROWS;
  const range = { top: first, bottom: first + units - 1, left: at, right: at };
  return `${quoteSheet(words.bloc.submissions.sheet)}!${absoluteRangeName(range)}`;
}

/** Days late as recorded, else as the dates say. */
function lateFormula(row: number): string {
  const cell = (key: Column): string => cellName(row, SUBMISSIONS_COLUMNS.indexOf(key));
  const [deadline, received, recorded] = [cell("deadline"), cell("received"), cell("recordedLate")];
  const both = `AND(ISNUMBER(${deadline}),ISNUMBER(${received}))`;
  const counted = `IF(${both},MAX(0,INT(${received})-INT(${deadline})),0)`;
  return `IF(ISNUMBER(${recorded}),${recorded},${counted})`;
}

function addValidations(draft: SheetDraft, units: number, words: SheetWords): void {
  const { hints, bloc } = words;
  const range = (key: Column): CellRange => {
    const column = SUBMISSIONS_COLUMNS.indexOf(key);
    const { first } = SUBMISSIONS_ROWS;
    return { top: first, bottom: first + units - 1, left: column, right: column };
  };
  const from = String(dayNumber("1990-01-01"));
  draft.validate({
    ranges: [range("received")],
    rule: { kind: "date", comparison: { operator: "atLeast", from } },
    prompt: hints.date,
    error: hints.date,
  });
  draft.validate({
    ranges: [range("recordedLate")],
    rule: { kind: "whole", comparison: { operator: "between", from: "0", to: "1000" } },
    prompt: hints.count,
    error: hints.count,
  });
  draft.validate({
    ranges: [range("status")],
    rule: { kind: "list", choices: Object.values(bloc.submissions.statuses) },
    prompt: hints.status,
    error: hints.status,
  });
}

/** The sheet of who has submitted, when, and how many days late. */
export function writeSubmissions(content: BlocContent, words: SheetWords): SheetPlan {
  const { bloc } = content;
  const { submissions } = words.bloc;
  const columns: readonly TableColumn[] = SUBMISSIONS_COLUMNS.map((key) => ({
    key,
    label: submissions.columns[key],
    width: WIDTHS[key],
    ...(key === "unit" ? { hidden: true } : {}),
  }));
  const draft = draftSheet(submissions.sheet);
  const right = columns.length - 1;
  const line = { row: SUBMISSIONS_ROWS.title, left: 1, right, width: totalWidth(columns) };
  drawTitle(draft, line, submissions.title(bloc), "title");
  drawTableHead(draft, columns, SUBMISSIONS_ROWS, SUBMISSIONS_MARKER);
  const deadline = dayNumber(bloc.deadline);
  bloc.units.forEach((unit, index) => {
    const row = SUBMISSIONS_ROWS.first + index;
    const cells = submissionCells(unit, content, words);
    const contents = {
      ...cells,
      unit: unit.id,
      ordinal: index + 1,
      name: unit.name,
      deadline: deadline ?? "",
      late: { formula: lateFormula(row), value: unit.lateDays },
    } as const;
    SUBMISSIONS_COLUMNS.forEach((key, column) => {
      draft.put(row, column, contents[key] === "" ? undefined : contents[key], look(key));
    });
    draft.height(
      row,
      rowHeight([
        { text: unit.name, width: WIDTHS.name, size: 11 },
        { text: String(cells.file), width: WIDTHS.file, size: 11 },
        { text: String(cells.note), width: WIDTHS.note, size: 11 },
      ]),
    );
  });
  addValidations(draft, bloc.units.length, words);
  const bottom = SUBMISSIONS_ROWS.first + bloc.units.length - 1;
  return draft.finish({
    visibility: "visible",
    columns: columnPlans(columns),
    freeze: { row: SUBMISSIONS_ROWS.first, column: 3 },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: SUBMISSIONS_ROWS.header, to: SUBMISSIONS_ROWS.numbering },
      area: { top: SUBMISSIONS_ROWS.title, bottom, left: 1, right },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
