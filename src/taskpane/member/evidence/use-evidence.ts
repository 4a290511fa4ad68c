import { useRef } from "react";
import { putEvidence } from "../../../actions/form/put-evidence";
import { success } from "../../../basics/result";
import { type EvidenceText } from "../../../workbook/unit/register/evidence-changes";
import { type MemberScreenProps } from "../member-screen";

/** Puts documents into the register and answers with their codes; undefined where that could not be done. */
export type KeepEvidence = (
  entries: readonly EvidenceText[],
  code?: string,
) => Promise<readonly string[] | undefined>;

/** Writes documents into the open form's register, as the member's other changes are written. */
export function useEvidence({ job }: MemberScreenProps): KeepEvidence {
  const codes = useRef<readonly string[]>([]);
  return async (entries, code) => {
    const done = await job.change(
      (now) => {
        const put = putEvidence(now, entries, code);
        if (!put.ok) return put;
        codes.current = put.value.codes;
        return success([put.value.change]);
      },
      ({ words }) => {
        const { evidence } = words.member;
        const all = codes.current.join("; ");
        return code === undefined ? evidence.added(all) : evidence.saved(code);
      },
    );
    return done ? codes.current : undefined;
  };
}
