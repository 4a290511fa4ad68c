import { type EvidenceEntry, type Received } from "../../../../scoring/import/received";
import { citedCodes, codeNumber } from "../../../../workbook/unit/register/evidence-codes";

/** Evidence that a unit cites for a criterion. */
export interface CitedEvidence {
  /** As it was typed. */
  readonly code: string;
  /** Undefined where the register has no such entry. */
  readonly entry: EvidenceEntry | undefined;
}

/** The entries of the register that are cited at a criterion, in the order of citing; a text without codes as it stands. */
export function citedEvidence(
  received: Received | undefined,
  code: string,
): readonly CitedEvidence[] {
  const text = received?.citations.get(code) ?? "";
  if (text === "") return [];
  const cited = citedCodes(text);
  if (cited.length === 0) return [{ code: text, entry: undefined }];
  return cited.map(({ given, number }) => ({
    code: given,
    entry: received?.evidence.find((each) => codeNumber(each.code) === number),
  }));
}
