import { asInput, LOOKS, TEXT_FORMAT, COLORS } from "../look/cell-looks";
import { drawTitle } from "../look/document-head";
import { type Term } from "../../scoring/distribution/bloc-setup";
import { type EvidenceColumn, type UnitWords } from "../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../look/table-head";
import { dayValidation, textValidation } from "../answers/answer-validation";
import { dateText } from "../../basics/date-text";
import { type CellStyle } from "../plan/cell-style";
import { draftSheet } from "../plan/sheet-draft";
import { type CellRange, type SheetPlan } from "../plan/sheet-plan";

/** The text in the first cell of the hidden key row of the evidence register. */
export const EVIDENCE_MARKER = "#ktd-minh-chung";

/** The columns of the register in order. */
export const EVIDENCE_COLUMNS: readonly EvidenceColumn[] = [
  "id",
  "ordinal",
  "type",
  "symbol",
  "date",
  "issuer",
  "subject",
  "passage",
  "criteria",
  "file",
  "status",
];

/** Zero-based rows above the register, and how many entries it has room for. */
export const EVIDENCE_ROWS = { keys: 0, title: 1, subtitle: 2, header: 4, numbering: 5, first: 6 };
const EVIDENCE_ENTRIES = 60;

const WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  id: 8,
  ordinal: 8,
  type: 14,
  symbol: 20,
  date: 12,
  issuer: 20,
  subject: 42,
  passage: 14,
  criteria: 14,
  file: 24,
  status: 14,
};

/** The code of the entry at a place in the register, counted from 0: MC01, MC02 … */
export function evidenceCode(index: number): string {
  return `MC${String(index + 1).padStart(2, "0")}`;
}

function look(key: EvidenceColumn): CellStyle {
  if (key === "id") return LOOKS.key;
  if (key === "ordinal") return LOOKS.code;
  if (key === "date") return asInput(LOOKS.date);
  return asInput({ ...LOOKS.text, numberFormat: TEXT_FORMAT });
}

/** The time from which a register's documents may be. Dates are calendar days, "" where not set. */
export interface EvidencePeriod {
  readonly term: Term;
  readonly from: string;
  readonly to: string;
}

/** What stands above the register: two lines of title, and its columns with their labels. */
export function evidenceHead(
  { term, from, to }: EvidencePeriod,
  { evidence }: UnitWords,
): {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly TableColumn[];
} {
  return {
    title: evidence.title(term),
    subtitle: evidence.subtitle(dateText(from), dateText(to)),
    columns: EVIDENCE_COLUMNS.map((key) => ({
      key,
      label: evidence.columns[key],
      width: WIDTHS[key],
      ...(key === "id" ? { hidden: true } : {}),
    })),
  };
}

/** The register of evidence of one member's form. */
export function writeEvidence(period: EvidencePeriod, words: UnitWords): SheetPlan {
  const { evidence, hints } = words;
  const { title, subtitle, columns } = evidenceHead(period, words);
  const draft = draftSheet(evidence.sheet);
  const last = EVIDENCE_COLUMNS.length - 1;
  const width = totalWidth(columns);
  const line = { left: 1, right: last, width };
  drawTitle(draft, { row: EVIDENCE_ROWS.title, ...line }, title, "title");
  drawTitle(draft, { row: EVIDENCE_ROWS.subtitle, ...line }, subtitle, "subtitle");
  drawTableHead(draft, columns, EVIDENCE_ROWS, EVIDENCE_MARKER);
  const bottom = EVIDENCE_ROWS.first + EVIDENCE_ENTRIES - 1;
  for (let index = 0; index < EVIDENCE_ENTRIES; index += 1)
    EVIDENCE_COLUMNS.forEach((key, column) => {
      const code = key === "id" || key === "ordinal" ? evidenceCode(index) : undefined;
      draft.put(EVIDENCE_ROWS.first + index, column, code, look(key));
    });
  const range = (key: EvidenceColumn): CellRange => {
    const column = EVIDENCE_COLUMNS.indexOf(key);
    return { top: EVIDENCE_ROWS.first, bottom, left: column, right: column };
  };
  draft.validate(dayValidation(range("date"), hints.date));
  draft.validate({
    ranges: [range("status")],
    rule: { kind: "list", choices: evidence.statuses },
    error: hints.choice,
  });
  draft.validate(textValidation(range("criteria"), 250, hints.evidence));
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: columnPlans(columns),
    freeze: { row: EVIDENCE_ROWS.first, column: 2 },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: EVIDENCE_ROWS.header, to: EVIDENCE_ROWS.numbering },
      area: { top: EVIDENCE_ROWS.title, bottom, left: 1, right: last },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
