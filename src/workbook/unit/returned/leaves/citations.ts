import { type EvidenceEntry } from "../../../../scoring/import/received";
import { type Leaf } from "../../../../scoring/template/criterion";
import { cellText } from "../../../plan/grid-cells";
import { citedCodes, codeNumber } from "../../register/evidence-codes";
import { cellIn, type FormReading, placeOf } from "../form-reading";

/** Cited codes that the register lacks, as typed; the whole text where no code is cited at all. */
function unknownCodes(text: string, registered: ReadonlySet<string>): readonly string[] {
  const cited = citedCodes(text);
  if (cited.length === 0) return [text];
  return cited.flatMap(({ given, number }) => (registered.has(number) ? [] : [given]));
}

/** The evidence cited for each of the unit's own criteria, as typed; what the register lacks is noted. */
export function readCitations(
  leaves: readonly Leaf[],
  evidence: readonly EvidenceEntry[],
  reading: FormReading,
): ReadonlyMap<string, string> {
  const registered = new Set(evidence.flatMap(({ code }) => codeNumber(code) ?? []));
  const citations = new Map<string, string>();
  for (const leaf of leaves) {
    const row = reading.found.rows.get(leaf.id);
    const text = cellText(cellIn(reading, row, "evidence"));
    if (text === "") continue;
    citations.set(leaf.code, text);
    const place = placeOf(reading, row, "evidence", leaf.code);
    for (const given of unknownCodes(text, registered))
      reading.notes.reminders.push({ ...place, code: "evidenceUnknown", given });
  }
  return citations;
}
