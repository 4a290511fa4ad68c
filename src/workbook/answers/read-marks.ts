import { foldedName } from "../../basics/folded-name";
import { type UnitWords } from "../look/sheet-words";
import { type GridCell } from "../plan/grid";
import { type Reading } from "./answer-note";
import { readTyped, type Typed } from "./read-typed";

/** What people type for yes and for no beside the words of the form, with and without their accents. */
const YES = ["có", "co", "x", "1", "true", "yes", "y"];
const NO = ["không", "khong", "ko", "0", "false", "no", "n"];

function isOneOf(text: string, words: readonly string[]): boolean {
  const folded = foldedName(text);
  return words.some((word) => foldedName(word) === folded);
}

/**
 * Yes or no: exactly the form's word in a language that is known, or, as a repair, the same in other letters, `x`, `1`,
 * `0`, a few words without accents, and a cell that holds TRUE or FALSE. A dash is neither.
 */
export function readYesNo(
  typed: Typed,
  text: string,
  known: readonly UnitWords[],
): Reading<boolean> {
  const [yes, no] = [known.map(({ marks }) => marks.yes), known.map(({ marks }) => marks.no)];
  if (typed.kind === "text" && [...yes, ...no].includes(typed.text))
    return { kind: "read", value: yes.includes(typed.text), repairs: [] };
  const read = isOneOf(text, [...YES, ...yes]);
  if (!read && !isOneOf(text, [...NO, ...no]))
    return { kind: "problem", problem: { code: "yesNoUnreadable", given: text } };
  return { kind: "read", value: read, repairs: [{ code: "yesNoFromText", given: text, read }] };
}

/**
 * The column for "does not apply": exactly the form's tick, or, as a repair, the tick in other letters, a word for yes,
 * and the form's own words for "not applicable". Anything else is unreadable: `không` might say either.
 */
export function readNa(cell: GridCell | undefined, known: readonly UnitWords[]): Reading<true> {
  return readTyped(cell, (typed, text) => {
    const ticks = known.map(({ marks }) => marks.tick);
    if (typed.kind === "text" && ticks.includes(typed.text))
      return { kind: "read", value: true, repairs: [] };
    const words = known.flatMap(({ marks, form }) => [marks.na, form.states.notApplicable]);
    if (!isOneOf(text, [...YES, ...ticks, ...words]))
      return { kind: "problem", problem: { code: "naUnreadable", given: text } };
    return { kind: "read", value: true, repairs: [{ code: "naFromText", given: text }] };
  });
}
