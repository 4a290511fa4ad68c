import { dateText } from "../../basics/date-text";
import { type Agreement, type SlipLine, type SlipScore } from "../../scoring/import/slips/slip";
import { type Marks, type SheetWords } from "../look/sheet-words";
import { type SlipColumn } from "../look/slip-words";
import { type CellValue } from "../plan/sheet-plan";
import { type TableKeys } from "../tables/table-sheet";

/** The text in the first cell of the hidden key row of a slip. */
export const SLIP_MARKER = "#ktd-giai-trinh";

/** What the unit answers; everything else on a line is locked. */
export const ANSWER_COLUMNS = ["agreement", "explanation", "more"] as const;

export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** The line as it was sent out. */
export const ASKED_COLUMNS = [
  "id",
  "code",
  "title",
  "max",
  "self",
  "given",
  "stage",
  "reason",
  "evidence",
  "verdict",
] as const satisfies readonly SlipColumn[];

export type AskedColumn = (typeof ASKED_COLUMNS)[number];

/** The columns of a slip in order. */
export const SLIP_COLUMNS: readonly SlipColumn[] = [...ASKED_COLUMNS, ...ANSWER_COLUMNS];

/** By what a slip is found; without one of its columns nobody can say what was answered to what. */
export const SLIP_KEYS: TableKeys<SlipColumn> = {
  marker: SLIP_MARKER,
  keys: SLIP_COLUMNS,
  needed: SLIP_COLUMNS.filter((key) => key !== "id"),
};

/** Zero-based rows above the table. */
export const SLIP_ROWS = {
  keys: 0,
  head: 1,
  title: 4,
  subtitle: 5,
  header: 7,
  numbering: 8,
  first: 9,
};

/** The longest answer, in characters. */
export const LONGEST_ANSWER = 4000;

/** The zero-based column of a key. */
export function slipColumn(key: SlipColumn): number {
  return SLIP_COLUMNS.indexOf(key);
}

function scoreValue(score: SlipScore, marks: Marks): CellValue {
  return typeof score === "number" ? score : marks[score];
}

/** A word in the language of the slip, or the day, for what the leader's list and the slip both show. */
export function agreementLabel(agreement: Agreement, { slip }: SheetWords): string {
  return agreement === "" ? "" : slip.agreements[agreement];
}

/** What was found about the evidence, in one cell. */
function verdictText({ verdict, remark }: SlipLine, { slip }: SheetWords): string {
  if (verdict === "") return "";
  return remark === "" ? slip.verdicts[verdict] : slip.remarked(slip.verdicts[verdict], remark);
}

/** The locked cells of a line; "" is a blank. A condition has no maximum. */
export function askedCells(
  line: SlipLine,
  words: SheetWords,
): Readonly<Record<AskedColumn, CellValue>> {
  const { criterion, code, title, max, self, given, stage, reason, evidence } = line;
  return {
    id: criterion,
    ...{ code, title, reason, evidence },
    max: max ?? "",
    self: scoreValue(self, words.marks),
    given: scoreValue(given, words.marks),
    stage: words.stages[stage],
    verdict: verdictText(line, words),
  };
}

/** The second line of a slip's title, with the day by which it is to be answered. */
export function slipSubtitle(due: string, { slip }: SheetWords): string {
  return slip.subtitle(dateText(due));
}
