import { dateText } from "../../../basics/date-text";
import { normaliseDocument } from "../../../documents/normalise-document";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { typedDay } from "../../../scoring/distribution/typed-day";
import { type EvidenceText } from "../../../workbook/unit/register/evidence-changes";

/** A document about which nothing is said yet. */
export const BLANK_ENTRY: EvidenceText = {
  type: "",
  symbol: "",
  date: "",
  issuer: "",
  subject: "",
  passage: "",
  criteria: "",
  file: "",
  status: "",
};

/** A document as it is edited: a day as people write it. */
export function entryDraft(entry: EvidenceEntry): EvidenceText {
  const { type, symbol, date, issuer, subject, passage, criteria, file, status } = entry;
  const named = { type, symbol, date: dateText(date), issuer, subject };
  return { ...named, passage, criteria, file, status };
}

/** What a draft says for the register: a day that is one as `yyyy-mm-dd`, any other text as it stands. */
export function draftedText(draft: EvidenceText, year: number): EvidenceText {
  return { ...draft, date: typedDay(draft.date, year) ?? draft.date };
}

/** Number and symbol as they are usually written, where they were typed with blanks or odd signs. */
export function plainSymbol({ symbol }: EvidenceText): string | undefined {
  const plain = normaliseDocument(symbol);
  return plain === symbol.trim() ? undefined : plain;
}

/** True where nothing says which document it is. */
export function isUnnamed({ symbol, subject }: EvidenceText): boolean {
  return symbol.trim() === "" && subject.trim() === "";
}
