/** A code of the register with or without leading zeros: `MC01`, `mc 1`. */
const CODE = /MC\s*0*(\d+)/giu;

/** One citation of the register. */
export interface CitedCode {
  /** As it was typed. */
  readonly given: string;
  /** Its number without leading zeros, by which two spellings are the same. */
  readonly number: string;
}

/** The codes that a text cites, in its order. */
export function citedCodes(text: string): readonly CitedCode[] {
  return [...text.matchAll(CODE)].map(([given, number = ""]) => ({ given, number }));
}

/** The number of a code of the register; undefined for what is none. */
export function codeNumber(code: string): string | undefined {
  return citedCodes(code)[0]?.number;
}

/** True where a text cites a code, in whatever spelling. */
export function cites(text: string, code: string): boolean {
  const number = codeNumber(code);
  return number !== undefined && citedCodes(text).some((each) => each.number === number);
}

/** A citation with a code more; as it is where the code is cited already. */
export function withCode(text: string, code: string): string {
  if (cites(text, code)) return text;
  return text.trim() === "" ? code : `${text.trim().replace(/[;,]$/u, "")}; ${code}`;
}

/** A citation without a code. Other texts in it stay. */
export function withoutCode(text: string, code: string): string {
  const number = codeNumber(code);
  const left = text.replace(CODE, (given, each: string) => (each === number ? "" : given));
  const pieces = left.split(/\s*[;,]\s*/u).map((piece) => piece.trim());
  return left === text ? text : pieces.filter((piece) => piece !== "").join("; ");
}
