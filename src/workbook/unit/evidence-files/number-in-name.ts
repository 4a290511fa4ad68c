import { typeOfAbbreviation } from "../../../documents/document-types";
import { findDocuments } from "../../../documents/find-documents";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { bareWords, type FileName } from "./file-names";

/** What a file's name may show of a document's number and symbol. */
export interface NumberWords {
  readonly number: string;
  /** The parts of the symbol and the year, each with its own words. */
  readonly parts: readonly (readonly string[])[];
  /** False for a number that nothing but a kind of document follows. */
  readonly hasOffice: boolean;
}

/** What to look for in names of files; undefined for a document without a number. */
export function numberWords({ symbol }: EvidenceEntry): NumberWords | undefined {
  const [citation] = findDocuments(`số ${symbol}`);
  const [number] = bareWords(citation?.number ?? "");
  if (citation === undefined || number === undefined) return undefined;
  const parts = (citation.symbol ?? "").split(/[-/.]/u).filter((part) => part !== "");
  const years = citation.year === null ? [] : [String(citation.year)];
  const hasOffice = parts.some((part) => typeOfAbbreviation(part) === undefined);
  return { number, parts: [...parts, ...years].map(bareWords), hasOffice };
}

/** How much of a document's number and symbol stands in a file's name: all, enough to ask, or too little. */
export function numberIn(
  { words }: FileName,
  { number, parts, hasOffice }: NumberWords,
): "all" | "some" | "none" {
  if (!words.has(number)) return "none";
  const found = parts.filter((part) => part.every((word) => words.has(word)));
  if (parts.length > 0 && found.length === parts.length) return "all";
  return found.length > 0 || !hasOffice ? "some" : "none";
}
