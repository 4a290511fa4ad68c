import { isDigit, isHyphen, isLetter, isSlash } from "./reading/characters";
import { type Citation } from "./citation";
import { lastTypeIn, typeOfAbbreviation } from "./document-types";
import { officeOfAbbreviation } from "./offices";
import { normaliseDocument } from "./normalise-document";
import { readAfter } from "./reading/read-after";
import { type NumberContext, readContext } from "./reading/read-context";
import { afterNumber, mayBegin, type NumberSpan, readNumbered } from "./reading/read-number";
import { dateOfIssuing, dateOfLetter } from "./reading/surrounding-date";

/** A letter has no kind in its symbol: `2222/SNV-TĐKT`. */
const LETTER = "Công văn";

/** Whether number and symbol are a document's, as far as they need the words before them to be one. */
function isDocument(text: string, span: NumberSpan, context: NumberContext): boolean {
  const { start, number, year, parts, isOfParty } = span;
  if (context.isOther) return false;
  if (number === null) return context.isNumbered;
  const isPlain = parts.length === 1 && year === null;
  const isUnknown = isOfParty && typeOfAbbreviation(parts[0] ?? "") === undefined;
  const isNamed = context.isNumbered || context.type !== undefined;
  return isNamed || !(isPlain || isUnknown || isLetter(text, start - 1));
}

/** The name before the number says more than the symbol, and that more than an abbreviation before the number. */
function typeOf(
  { parts, year, isOfParty }: NumberSpan,
  { type, before }: NumberContext,
): string | null {
  if (type?.abbreviated === false) return type.name;
  const known = typeOfAbbreviation(parts[0] ?? "") ?? type?.name;
  if (known !== undefined) return known;
  if (isOfParty) return null;
  return year === null ? LETTER : (lastTypeIn(before) ?? null);
}

/** The office that a symbol names: after the kind of document where there is one. */
function officeOf({ parts, isOfParty }: NumberSpan): string | null {
  const [first = "", second = ""] = parts;
  const hasType = isOfParty || typeOfAbbreviation(first) !== undefined;
  return officeOfAbbreviation(hasType ? second : first) ?? null;
}

function citation(text: string, span: NumberSpan, context: NumberContext): Citation {
  const { start, end, number, year, symbol } = span;
  const printed = text.slice(start, end);
  const { date, issuer } = readAfter(text, end);
  const { headOfLetter: head } = context;
  return {
    text: printed,
    offset: start,
    type: typeOf(span, context),
    number,
    year,
    symbol,
    issuer: issuer ?? officeOf(span),
    date:
      date ??
      (head === undefined ? dateOfIssuing(text, start, context) : dateOfLetter(text, head, end)),
    normalised: normaliseDocument(printed),
  };
}

/** A number without a symbol is a document's where its kind and its date say so: `Quyết định số 598 ngày 25/5/2018`. */
function readPlain(text: string, start: number, end: number): Citation | undefined {
  if (readAfter(text, end).date === null) return undefined;
  const context = readContext(text, start);
  if (context.type === undefined || !context.isNumbered) return undefined;
  const number = text.slice(start, end);
  const facts = { year: null, symbol: null, parts: [], isOfParty: false };
  return citation(text, { start, end, number, ...facts }, context);
}

/** The citation whose number begins at a place, or would, had it not been left blank. */
function citationAt(text: string, at: number): Citation | undefined {
  const end = isDigit(text, at) ? afterNumber(text, at) : at;
  if (end === undefined || !mayBegin(text, at)) return undefined;
  const span = readNumbered(text, at, end);
  if (span === undefined) return end > at ? readPlain(text, at, end) : undefined;
  const context = readContext(text, at);
  return isDocument(text, span, context) ? citation(text, span, context) : undefined;
}

/**
 * Finds the official documents that a text cites, in the order of the text: numbers with a symbol wherever they stand,
 * numbers that were left blank after `số`, and numbers without a symbol that have a kind and a date. Dates, fractions,
 * ranges, standards and forms are none. What is around a place is read only so far, so that the time grows with the
 * text's length alone.
 */
export function findDocuments(text: string): readonly Citation[] {
  const found: Citation[] = [];
  let at = 0;
  while (at < text.length) {
    const isNumber = isDigit(text, at);
    const isBeginning = isNumber || isSlash(text, at) || isHyphen(text, at);
    const each = isBeginning ? citationAt(text, at) : undefined;
    if (each !== undefined) {
      found.push(each);
      at = each.offset + each.text.length;
    } else {
      at += 1;
      while (isNumber && isDigit(text, at)) at += 1;
    }
  }
  return found;
}
