/** A text as an English formula writes it, in double quotes. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Pieces added up; 0 for none. */
export function added(pieces: readonly string[]): string {
  return pieces.length === 0 ? "0" : pieces.join("+");
}

/** A condition that holds when all do; TRUE for none. */
export function allOf(conditions: readonly string[]): string {
  const [only = "TRUE", ...more] = conditions;
  return more.length === 0 ? only : `AND(${conditions.join(",")})`;
}
