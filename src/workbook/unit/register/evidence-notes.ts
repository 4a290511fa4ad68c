import { type EvidenceColumn } from "../../look/sheet-words";
import { cellName } from "../../plan/cell-address";
import { type FormNotes } from "../returned/form-notes";
import { evidenceLinks } from "./evidence-links";
import { type EvidenceWarning } from "./evidence-warning";
import { type EvidenceDays, type EvidenceInForm, evidenceWarnings } from "./evidence-warnings";
import { type RegisterCells } from "./register-cells";

/** The column of the register in which each doubt is best looked at. */
const COLUMNS: Readonly<Record<EvidenceWarning["code"], EvidenceColumn>> = {
  outsideWindow: "date",
  inFuture: "date",
  dateUnreadable: "date",
  numberMissing: "symbol",
  symbolNear: "symbol",
  fileLocal: "file",
  passageMissing: "passage",
  documentTwice: "symbol",
  bonusTwice: "symbol",
};

/**
 * Notes what is doubtful about a form's evidence, and where the register and the criteria contradict each other: a
 * register whose column of criteria is blank contradicts nothing, since the criteria say the same.
 */
export function noteEvidence(
  form: EvidenceInForm,
  register: RegisterCells,
  days: EvidenceDays,
  notes: FormNotes,
): void {
  const place = (evidence: string, key: EvidenceColumn) => {
    const [row, column] = [register.rows.get(evidence), register.columns.get(key)];
    const cell = row === undefined || column === undefined ? "" : cellName(row, column);
    return { sheet: register.sheet, cell, criterion: "" };
  };
  for (const warning of evidenceWarnings(form, days)) {
    const at = place(warning.evidence, COLUMNS[warning.code]);
    notes.reminders.push({ ...at, code: "evidenceDoubtful", warning });
  }
  for (const { evidence, given, onlyListed, onlyCited, unknown } of evidenceLinks(form)) {
    const at = place(evidence, "criteria");
    if (unknown !== "")
      notes.findings.push({ ...at, code: "evidenceCriteriaUnknown", evidence, given });
    if (onlyListed.length > 0)
      notes.findings.push({
        ...at,
        code: "evidenceNotCited",
        evidence,
        criteria: onlyListed.join("; "),
      });
    if (onlyCited.length > 0 && given !== "")
      notes.findings.push({
        ...at,
        code: "evidenceNotListed",
        evidence,
        criteria: onlyCited.join("; "),
      });
  }
}
