import { dateText } from "../../../../basics/date-text";
import { type EvidenceWarning } from "../../../../workbook/unit/register/evidence-warning";
import { shown } from "../../shown-text";
import { textOf, type Texts } from "../../texts";

function windowText(from: string, to: string): string {
  if (from === "") return `until ${dateText(to)}`;
  return to === "" ? `from ${dateText(from)}` : `${dateText(from)} to ${dateText(to)}`;
}

/** What is doubtful about a document, as it stands behind its code, in English. */
export const enEvidenceWarnings: Texts<EvidenceWarning> = {
  outsideWindow: ({ date, from, to }) =>
    `dated ${dateText(date)}, outside the period (${windowText(from, to)})`,
  inFuture: ({ date }) => `dated ${dateText(date)}, in the future`,
  dateUnreadable: ({ given }) => `${shown(given)} is not a date`,
  numberMissing: () => "no document number",
  symbolNear: ({ given, near, office }) =>
    `the symbol ${given} is close to ${near} (${office}): check for a slip`,
  fileLocal: ({ given }) =>
    `${shown(given)} opens on the unit's own machine alone: give the file's name and send it along, or an address on the web`,
  passageMissing: () => "no section or page",
  documentTwice: ({ other }) => `same document as ${other}`,
  bonusTwice: ({ criteria: [first, second] }) =>
    `used for both ${first} and ${second} of the same bonus`,
};

/** A doubt as a sentence that names its document, in English. */
export function enEvidenceDoubt(warning: EvidenceWarning): string {
  const text = textOf({ place: () => "", texts: enEvidenceWarnings }, warning);
  return `${warning.evidence}: ${text}.`;
}
