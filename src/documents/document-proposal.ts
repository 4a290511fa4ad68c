import { type Citation } from "./citation";

/** How a register would state a document that a text cites; "" for what the text does not say. */
export interface DocumentProposal {
  readonly type: string;
  /** Number and symbol, as printed or as they compare. */
  readonly symbol: string;
  /** `yyyy-mm-dd`. */
  readonly date: string;
  readonly issuer: string;
}

/** What a citation says, for a register; a document that is cited more than once with the most that is said of it. */
export interface ProposedDocument {
  /** By what two citations are of one document. */
  readonly normalised: string;
  readonly printed: DocumentProposal;
  readonly plain: DocumentProposal;
}

function proposal({ type, date, issuer }: Citation, symbol: string): DocumentProposal {
  return { type: type ?? "", symbol, date: date ?? "", issuer: issuer ?? "" };
}

/** What one citation says beyond what another of the same document said before. */
function completed(known: DocumentProposal, more: DocumentProposal): DocumentProposal {
  const { type, symbol, date, issuer } = known;
  return {
    type: type || more.type,
    symbol,
    date: date || more.date,
    issuer: issuer || more.issuer,
  };
}

/** True where two citations may be of one document: the same number, and no two dates. */
function isSame(known: ProposedDocument, { normalised, date }: Citation): boolean {
  const day = known.printed.date;
  return known.normalised === normalised && (day === "" || date === null || day === date);
}

/** The documents that citations name, each once, in the order of the text. */
export function proposedDocuments(citations: readonly Citation[]): readonly ProposedDocument[] {
  const documents: ProposedDocument[] = [];
  for (const citation of citations) {
    const { text, normalised } = citation;
    const printed = proposal(citation, text.replace(/\s+/gu, " "));
    const plain = proposal(citation, normalised);
    const at = documents.findIndex((each) => isSame(each, citation));
    const known = documents[at];
    if (known === undefined) documents.push({ normalised, printed, plain });
    else
      documents[at] = {
        normalised,
        printed: completed(known.printed, printed),
        plain: completed(known.plain, plain),
      };
  }
  return documents;
}
