import { type Term } from "../../scoring/distribution/bloc-setup";

/** A term as titles in capitals end in English: `2026`, `THE FIRST HALF OF 2026`; any other part of a year as it was typed. */
export function enTerm({ year, period }: Term): string {
  const part = period.trim().toUpperCase();
  const named = / OF$/u.test(part) ? part : `${part},`;
  return part === "" ? String(year) : `${named} ${String(year)}`;
}
