/** Signs that make Excel read a text as a formula when somebody edits its cell, and the apostrophe it would eat. */
const READ_AS_FORMULA = /^[=+\-@']/;

/** Codes such as 1.1 and years, which are texts on purpose. */
const LIKE_A_NUMBER = /^\s*[+-]?[0-9][0-9.,/:\s-]*%?\s*$/;

/** True for a text that would become something else when somebody edits its cell in Excel. */
export function readsAsFormula(text: string): boolean {
  return READ_AS_FORMULA.test(text);
}

/** True for a text that Excel would offer to turn into a number. */
export function readsAsNumber(text: string): boolean {
  return LIKE_A_NUMBER.test(text);
}

/** True when a cell is written alike whichever of the two texts it shows. */
export function looksAlike(one: string, other: string): boolean {
  return (
    readsAsFormula(one) === readsAsFormula(other) && readsAsNumber(one) === readsAsNumber(other)
  );
}
