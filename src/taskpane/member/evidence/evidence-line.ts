import { dateText } from "../../../basics/date-text";
import { type EvidenceEntry } from "../../../scoring/import/received";

/** How a document is cited in a line: its kind and number with the day, else what it is about. */
export function evidenceTitle({
  type,
  symbol,
  date,
  subject,
}: Omit<EvidenceEntry, "code">): string {
  const named = [type, symbol, date === "" ? "" : dateText(date)].filter((each) => each !== "");
  return symbol === "" && subject !== "" ? subject : named.join(" ");
}

/** What else the register says about a document. */
export function evidenceDetail(entry: Omit<EvidenceEntry, "code">): string {
  const { symbol, issuer, subject, passage, file, status } = entry;
  const about = symbol === "" ? "" : subject;
  return [about, issuer, passage, file, status].filter((each) => each !== "").join(" · ");
}
