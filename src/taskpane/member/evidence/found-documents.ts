import { findDocuments } from "../../../documents/find-documents";
import { type DocumentProposal, proposedDocuments } from "../../../documents/document-proposal";
import { normaliseDocument } from "../../../documents/normalise-document";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { type EvidenceText } from "../../../workbook/unit/register/evidence-changes";
import { BLANK_ENTRY } from "./entry-draft";

/** A document that a pasted text cites. */
export interface FoundDocument {
  readonly normalised: string;
  /** As it would be put into the register. */
  readonly entry: EvidenceText;
  /** The code of the register's own entry of this document; undefined where it has none. */
  readonly registered: string | undefined;
}

/** What a pasted text cites. */
export interface FoundDocuments {
  readonly documents: readonly FoundDocument[];
  /** True where a number or symbol is printed with blanks or odd signs, so that there is a choice. */
  readonly isOdd: boolean;
}

function registeredCode(
  normalised: string,
  { date }: DocumentProposal,
  register: readonly EvidenceEntry[],
): string | undefined {
  const found = register.find(
    (each) =>
      normaliseDocument(each.symbol) === normalised &&
      (each.date === "" || date === "" || each.date === date),
  );
  return found?.code;
}

/**
 * Finds the documents that a text cites, each once, as they would stand in the register.
 *
 * @param plain number and symbol without blanks and odd signs, instead of as they are printed.
 * @param criterion for which they are wanted; "" for none.
 */
export function foundDocuments(
  text: string,
  register: readonly EvidenceEntry[],
  { plain, criterion }: { readonly plain: boolean; readonly criterion: string },
): FoundDocuments {
  const proposed = proposedDocuments(findDocuments(text));
  return {
    isOdd: proposed.some((each) => each.printed.symbol !== each.plain.symbol),
    documents: proposed.map((each) => {
      const chosen = plain ? each.plain : each.printed;
      return {
        normalised: each.normalised,
        entry: { ...BLANK_ENTRY, ...chosen, criteria: criterion },
        registered: registeredCode(each.normalised, chosen, register),
      };
    }),
  };
}
