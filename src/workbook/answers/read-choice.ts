import { foldedName } from "../../basics/folded-name";
import { type Option } from "../../scoring/rules/rule";
import { type UnitWords } from "../look/sheet-words";
import { type Reading } from "./answer-note";
import { readYesNo } from "./read-marks";
import { type Typed } from "./read-typed";

/** The only option that fits; undefined where none or more than one does. */
function onlyOne(
  options: readonly Option[],
  fits: (option: Option) => boolean,
): Option | undefined {
  const [first, ...more] = options.filter(fits);
  return more.length === 0 ? first : undefined;
}

/**
 * A choice, by its key: exactly a label, or, as a repair, a label in other letters or spaces, then a key. What fits
 * more than one option is unreadable.
 */
export function readChoice(
  typed: Typed,
  text: string,
  options: readonly Option[],
): Reading<string> {
  const exact = typed.kind === "text" && options.find(({ label }) => label === typed.text);
  if (exact) return { kind: "read", value: exact.key, repairs: [] };
  const folded = foldedName(text);
  const found =
    onlyOne(options, ({ label }) => foldedName(label) === folded) ??
    onlyOne(options, ({ key }) => foldedName(key) === folded);
  if (found === undefined)
    return { kind: "problem", problem: { code: "choiceUnreadable", given: text } };
  const { key, label } = found;
  return {
    kind: "read",
    value: key,
    repairs: [{ code: "choiceFromText", given: text, read: label }],
  };
}

/**
 * A list of ticks that stands in a single cell, as keys in the list's order: the numbers of the items, parted by
 * semicolons, commas or spaces (`1; 3`), or a word for no where none is ticked.
 */
export function readTickNumbers(
  typed: Typed,
  text: string,
  options: readonly Option[],
  known: readonly UnitWords[],
): Reading<readonly string[]> {
  const numbers = text.split(/[;,\s]+/u).filter((piece) => piece !== "");
  const chosen = options.filter((_, index) => numbers.includes(String(index + 1)));
  if (chosen.length === numbers.length)
    return { kind: "read", value: chosen.map(({ key }) => key), repairs: [] };
  const word = readYesNo(typed, text, known);
  if (word.kind === "read" && !word.value) return { ...word, value: [] };
  return { kind: "problem", problem: { code: "ticksUnreadable", given: text } };
}
