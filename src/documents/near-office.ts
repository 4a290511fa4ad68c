import { foldedName } from "../basics/folded-name";
import { typeOfAbbreviation } from "./document-types";
import { normaliseDocument } from "./normalise-document";
import { type KnownOffice, knownOffices } from "./offices";

/** An abbreviation in a document's symbol that may be a known one misspelt. */
export interface NearOffice {
  /** As it stands in the symbol. */
  readonly given: string;
  readonly near: KnownOffice;
}

/** Shorter ones are too close to each other for a letter more, less or other to say anything. */
const LEAST_FOR_LETTERS = 4;

/** Letters as they compare: without `&`, in capitals, Đ and D the same, since many cannot type the former. */
function plain(abbreviation: string): string {
  return abbreviation
    .normalize("NFC")
    .replace(/&|\d+$/gu, "")
    .toUpperCase()
    .replaceAll("Đ", "D");
}

/** True where two neighbouring letters change places: STC, SCT. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = Array.from(one).findIndex((letter, index) => letter !== other.charAt(index));
  const pair = one.slice(at, at + 2);
  const swapped = pair.charAt(1) + pair.charAt(0);
  return at >= 0 && one.slice(0, at) + swapped + one.slice(at + 2) === other;
}

/** True where the longer one has one letter more. */
function hasOneMore(longer: string, shorter: string): boolean {
  return (
    longer.length === shorter.length + 1 &&
    Array.from(longer).some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter)
  );
}

/** True where a letter is written twice that stands once in the other: SKHHCN, SKHCN. */
function isDoubled(longer: string, shorter: string): boolean {
  return (
    longer.length === shorter.length + 1 &&
    Array.from(shorter).some(
      (letter, at) => shorter.slice(0, at) + letter + shorter.slice(at) === longer,
    )
  );
}

function isOtherLetter(one: string, other: string): boolean {
  const differ = Array.from(one).filter((letter, at) => letter !== other.charAt(at));
  return one.length === other.length && differ.length === 1;
}

/** Slips of the hand, the likelier before the others; short abbreviations are told by those alone. */
const SLIPS: readonly ((given: string, known: string) => boolean)[] = [
  (given, known) => isSwapped(given, known) || isDoubled(given, known),
  (given, known) =>
    Math.min(given.length, known.length) >= LEAST_FOR_LETTERS &&
    (hasOneMore(given, known) || hasOneMore(known, given) || isOtherLetter(given, known)),
];

/** What stands behind a number and its year: `123/2018/QĐ-UBND`, `36-KH/TU`. */
const SYMBOL = /\d\p{L}?[-/](?:\d{4}[-/])?([\p{L}&][\p{L}\d&./-]*)/u;

/** The abbreviation of the office in a symbol: behind the kind of document where there is one. */
function officePart(symbol: string): string | undefined {
  const [, parts = ""] = SYMBOL.exec(normaliseDocument(symbol)) ?? [];
  const [first = "", second = ""] = parts.split(/[-/.]/u);
  const part = typeOfAbbreviation(first) === undefined ? first : second;
  return part === "" ? undefined : part;
}

/** True where the name of an office begins a text: `Sở Công Thương tỉnh Cao Bằng`. */
function names(issuer: string, { name }: KnownOffice): boolean {
  return `${foldedName(issuer)} `.startsWith(`${foldedName(name)} `);
}

/**
 * The office that the symbol of a document most likely means, where it names another or none by one slip of the hand: an
 * abbreviation that nobody has, such as SKHHCN for SKHCN, or that of another office than the one that is said to have
 * issued the document, such as STC for a document of Sở Công Thương (SCT). Undefined for a symbol that is known, and for
 * one that is near to none.
 *
 * @param symbol number and symbol as a register states them.
 * @param issuer who is said to have issued it; "" where that is not said.
 */
export function nearOffice(symbol: string, issuer: string): NearOffice | undefined {
  const given = officePart(symbol);
  if (given === undefined) return undefined;
  const offices = knownOffices();
  const letters = plain(given);
  const isKnown = offices.some(({ abbreviation }) => plain(abbreviation) === letters);
  const said = offices.filter((office) => names(issuer, office));
  const isOfIssuer = said.some(({ abbreviation }) => plain(abbreviation) === letters);
  if (isOfIssuer || (isKnown && said.length === 0)) return undefined;
  const candidates = isKnown ? said : [...said, ...offices];
  const [near] = SLIPS.flatMap((isSlip) =>
    candidates.filter(({ abbreviation }) => isSlip(letters, plain(abbreviation))),
  );
  return near === undefined ? undefined : { given, near };
}
