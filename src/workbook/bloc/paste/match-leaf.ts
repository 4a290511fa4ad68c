import { foldedName } from "../../../basics/folded-name";
import { type Leaf } from "../../../scoring/template/criterion";
import { bestMatch, type Match, type Naming } from "./best-match";

/** Words before a code: `Tiêu chí I.2`, `TC 1.1`. */
const BEFORE: readonly string[] = ["tiêu chí", "tc", "mục", "nội dung"].map(foldedName);

/** Points or a remark behind a title: `(10 điểm)`, `[tối đa 5]`. */
const BEHIND = /\s*[([][^()[\]]*[)\]]$/u;

function head(given: string): string {
  const text = foldedName(given).replace(BEHIND, "");
  const word = BEFORE.find((each) => text.startsWith(`${each} `)) ?? "";
  return text.slice(word.length).replace(/^[\s:]+/u, "");
}

function withoutEnd(text: string): string {
  return text.replace(/[.:)\s-]+$/u, "");
}

/** `I.2. Công tác…`: the code with something else than more of a code behind it. */
function beginsWithCode(given: string, code: string): boolean {
  return given.startsWith(code) && /^[.:)\s-]*\s\S/u.test(given.slice(code.length));
}

const NAMING: Naming<Leaf> = {
  ways: [
    (given, { code }) => given.trim() === code,
    (given, { code }) => withoutEnd(head(given)) === foldedName(code),
    (given, { title }) => head(given) === head(title) || foldedName(given) === foldedName(title),
    (given, { code, title }) =>
      beginsWithCode(head(given), foldedName(code)) && head(given).endsWith(head(title)),
    (given, { code }) => beginsWithCode(head(given), foldedName(code)),
  ],
  // A code with another title behind it may have been renumbered.
  exact: 4,
};

/**
 * The criterion that a text names: by its code, its title, or both. A code with another title behind it is no certain
 * match. Several that fit equally well are all given.
 */
export function matchLeaf(given: string, leaves: readonly Leaf[]): Match<Leaf> {
  if (head(given) === "") return { kind: "none" };
  return bestMatch(given, leaves, NAMING);
}
