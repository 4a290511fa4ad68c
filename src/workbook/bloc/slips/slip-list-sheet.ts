import { dayNumber } from "../../../basics/date-text";
import { type Slip, type SlipAnswer, type SlipReply } from "../../../scoring/import/slips/slip";
import { replyTo } from "../../../scoring/import/slips/slip-book";
import { EMPTY_RECORD } from "../../../scoring/import/bloc-record";
import { COLORS, inPoints, LOOKS, TEXT_FORMAT } from "../../look/cell-looks";
import { type SheetWords } from "../../look/sheet-words";
import { type SlipListColumn } from "../../look/slip-words";
import { columnPlans, drawTableHead, type TableColumn } from "../../look/table-head";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { draftSheet } from "../../plan/sheet-draft";
import { type CellValue, type SheetPlan } from "../../plan/sheet-plan";
import { agreementLabel, askedCells, SLIP_COLUMNS } from "../../slip/slip-layout";
import { type BlocContent } from "../bloc-content";

/** The text in the first cell of the hidden key row of the leader's list of explanations. */
export const SLIP_LIST_MARKER = "#ktd-giai-trinh-khoi";

/** Zero-based rows above the list. */
const ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };

/** The columns in order: the unit and its slip, the line, and the answer. */
const COLUMNS: readonly SlipListColumn[] = [
  ...(["unit", "unitName", "made", "due"] as const),
  ...SLIP_COLUMNS.filter((key) => key !== "id"),
  ...(["answered", "file"] as const),
];

const WIDTHS: Partial<Record<SlipListColumn, number>> = {
  unitName: 24,
  code: 8,
  title: 34,
  max: 8,
  self: 9,
  given: 9,
  reason: 26,
  verdict: 18,
  explanation: 40,
  more: 20,
  file: 24,
};

const DAYS: ReadonlySet<SlipListColumn> = new Set(["made", "due", "answered"]);
const POINTS: ReadonlySet<SlipListColumn> = new Set(["max", "self", "given"]);

const NO_ANSWER: Omit<SlipAnswer, "criterion"> = { agreement: "", explanation: "", evidence: "" };

type ListContent = Pick<BlocContent, "bloc" | "template" | "record">;

function look(key: SlipListColumn, precision: number): CellStyle {
  if (key === "unit") return LOOKS.key;
  if (key === "code") return LOOKS.code;
  if (DAYS.has(key)) return LOOKS.date;
  if (POINTS.has(key)) return inPoints(LOOKS.number, precision);
  return { ...LOOKS.text, numberFormat: TEXT_FORMAT };
}

/** The day of a moment or of a day as a number that is shown as a date; as it stands where it is none. */
function day(moment: string): CellValue {
  return dayNumber(moment.slice(0, 10)) ?? moment;
}

/** What a unit answered to a line, and when it came; blank where nothing came. */
function answerCells(
  reply: SlipReply | undefined,
  criterion: string,
  words: SheetWords,
): Readonly<Record<"agreement" | "explanation" | "more" | "answered" | "file", CellValue>> {
  const answer = reply?.answers.find((each) => each.criterion === criterion) ?? NO_ANSWER;
  return {
    agreement: agreementLabel(answer.agreement, words),
    explanation: answer.explanation,
    more: answer.evidence,
    answered: day(reply?.at ?? ""),
    file: reply?.file ?? "",
  };
}

function rowCells(
  { unit, made, due, lines }: Slip,
  reply: SlipReply | undefined,
  { units }: ListContent["bloc"],
  words: SheetWords,
): readonly Readonly<Record<SlipListColumn, CellValue>>[] {
  const unitName = units.find(({ id }) => id === unit)?.name ?? unit;
  return lines.map((line) => ({
    ...askedCells(line, words),
    ...{ unit, unitName, made: day(made), due: day(due) },
    ...answerCells(reply, line.criterion, words),
  }));
}

/** Every line of every slip in the order in which slips were made, with the answer that counts, word for word. */
export function writeSlipList(
  { bloc, template, record }: ListContent,
  words: SheetWords,
): SheetPlan {
  const { list, columns: labels } = words.slip;
  const columns: readonly TableColumn[] = COLUMNS.map((key) => ({
    key,
    label: { ...labels, ...list.columns }[key],
    width: WIDTHS[key] ?? 12,
    ...(key === "unit" ? { hidden: true } : {}),
  }));
  const book = record ?? EMPTY_RECORD;
  const draft = draftSheet(list.sheet);
  const title = { ...LOOKS.title, horizontal: "left", wrap: false } as const;
  draft.put(ROWS.title, 1, list.title(bloc), title);
  drawTableHead(draft, columns, ROWS, SLIP_LIST_MARKER);
  const rows = book.slips.flatMap((slip) => rowCells(slip, replyTo(book, slip), bloc, words));
  rows.forEach((cells, index) => {
    const row = ROWS.first + index;
    const texts = COLUMNS.map((key, column) => {
      const value = cells[key];
      draft.put(row, column, value === "" ? undefined : value, look(key, template.precision));
      const text = key === "unit" || DAYS.has(key) ? "" : String(value);
      return { text, width: WIDTHS[key] ?? 12, size: 11 };
    });
    draft.height(row, rowHeight(texts));
  });
  const bottom = ROWS.first + Math.max(0, rows.length - 1);
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: columnPlans(columns),
    freeze: { row: ROWS.first, column: 2 },
    filter: { top: ROWS.numbering, bottom, left: 1, right: COLUMNS.length - 1 },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: true },
    print: {
      landscape: true,
      titleRows: { from: ROWS.header, to: ROWS.numbering },
      area: { top: ROWS.title, bottom, left: 1, right: COLUMNS.length - 1 },
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      pageNumbers: true,
    },
    zoom: 85,
  });
}
