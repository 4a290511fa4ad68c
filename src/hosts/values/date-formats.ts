/** Longer codes are not looked into: Excel accepts no more. */
const LONGEST_CODE = 255;

/** Numbers of built-in formats that show dates or times, those of East Asian versions included (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** True for a built-in number format that shows dates or times. */
export function isBuiltInDate(id: number): boolean {
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to);
}

/** How many characters from `at` on are literal; 0 when the character there is a code. */
function literalLength(code: string, at: number): number {
  const mark = code[at];
  if (mark === "\\" || mark === "_" || mark === "*") return 2;
  const end = mark === '"' ? '"' : mark === "[" ? "]" : "";
  if (end === "") return 0;
  const close = code.indexOf(end, at + 1);
  return close < 0 ? code.length : close + 1 - at;
}

/**
 * True for a number format of the file's own that shows a date: a day, month or year letter outside quoted text,
 * brackets (colours, conditions, locales) and escaped characters.
 */
export function isDateCode(code: string): boolean {
  if (code.length > LONGEST_CODE) return false;
  let at = 0;
  while (at < code.length) {
    const literal = literalLength(code, at);
    if (literal === 0 && /[dmy]/i.test(code[at] ?? "")) return true;
    at += Math.max(1, literal);
  }
  return false;
}
