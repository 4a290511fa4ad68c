import { foldedName } from "../../../basics/folded-name";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { bestMatch, type Match, type Naming } from "./best-match";
import { plainLetters } from "./plain-letters";

/** Words for a kind of agency, which tables leave out: `Công Thương` for `Sở Công Thương`. */
const KIND = /^(so|ban|chi cuc|cuc|van phong|thanh tra|vp) /;

/** Words that abbreviations pass over. */
const SMALL_WORDS: ReadonlySet<string> = new Set(["va", "cac", "cua"]);

/** An abbreviation inside a name is written in capitals: `KH&ĐT`, `TN-MT`. */
const CAPITALS = /^[\p{Lu}\p{M}&-]{2,}$/u;

/** The letters by which a name is abbreviated: `Sở Kế hoạch và Đầu tư` and `Sở KH&ĐT` both come to `skhdt`. */
function initials(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => !SMALL_WORDS.has(plainLetters(word)))
    .map((word) => (CAPITALS.test(word) ? plainLetters(word) : plainLetters(word).slice(0, 1)))
    .join("")
    .replaceAll(" ", "");
}

function hasCapitals(text: string): boolean {
  return text.split(/\s+/u).some((word) => CAPITALS.test(word));
}

function withoutKind(name: string): string {
  return plainLetters(name).replace(KIND, "");
}

const NAMING: Naming<Unit> = {
  ways: [
    (given, { name }) => foldedName(given) === foldedName(name),
    (given, { id }) => foldedName(given) === foldedName(id),
    (given, { name }) => plainLetters(given) === plainLetters(name),
    (given, { name }) => withoutKind(given) === withoutKind(name),
    (given, { name }) => hasCapitals(given) && initials(given) === initials(name),
    (given, { name }) => hasCapitals(given) && initials(given) === initials(name).slice(1),
  ],
  // The surest ways say the name or the id itself.
  exact: 2,
};

/**
 * The unit that a text names: by its name or id; else by its name without accents, without the word for its kind, or as
 * an abbreviation, which are no certain matches. Several units that fit equally well are all given.
 */
export function matchUnit(given: string, units: readonly Unit[]): Match<Unit> {
  if (plainLetters(given) === "") return { kind: "none" };
  return bestMatch(given, units, NAMING);
}
