import { foldedName } from "../../basics/folded-name";
import { type Term } from "../../scoring/distribution/bloc-setup";

/** A term as titles in capitals end in Vietnamese: `NĂM 2026`, `6 THÁNG ĐẦU NĂM 2026`, `ĐỢT 1 NĂM 2026`. */
export function viTerm({ year, period }: Term): string {
  const part = period.trim().toUpperCase();
  const ofYear = /(^|\s)năm$/u.test(foldedName(part)) ? part : `${part} NĂM`.trim();
  return `${ofYear} ${String(year)}`;
}
