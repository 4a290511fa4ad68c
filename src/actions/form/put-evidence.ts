import { type Result } from "../../basics/result";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import {
  addEvidence,
  changeEvidence,
  type EvidenceText,
  type PutEvidence,
  type RegisterProblem,
} from "../../workbook/unit/register/evidence-changes";

/** Puts documents into the open form's register: new ones in its blank rows, or one in the place of what its code says. */
export function putEvidence(
  { register }: ReturnedForm,
  entries: readonly EvidenceText[],
  code?: string,
): Result<PutEvidence, RegisterProblem> {
  const [first] = entries;
  if (code === undefined || first === undefined) return addEvidence(register, entries);
  return changeEvidence(register, code, first);
}
