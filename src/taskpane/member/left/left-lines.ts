import { leavesOf } from "../../../scoring/template/criterion-tree";
import {
  type CellPlace,
  type FormFinding,
  type FormProblem,
  type FormReminder,
  type FormRepair,
} from "../../../workbook/unit/form-note";
import { type ReturnedForm } from "../../../workbook/unit/read-unit-workbook";
import { type EvidenceWarning } from "../../../workbook/unit/register/evidence-warning";
import {
  type EvidenceDays,
  evidenceWarnings,
} from "../../../workbook/unit/register/evidence-warnings";

/** Something that is left to do, by what it is. */
export type LeftNote =
  | { readonly kind: "problem"; readonly note: FormProblem }
  | { readonly kind: "finding"; readonly note: FormFinding }
  | { readonly kind: "reminder"; readonly note: FormReminder }
  | { readonly kind: "repair"; readonly note: FormRepair }
  | { readonly kind: "evidence"; readonly note: EvidenceWarning };

/** What is left to do, the worst first within each part and then in the order of the form. */
export interface LeftLines {
  readonly missing: readonly LeftNote[];
  readonly wrong: readonly LeftNote[];
  readonly look: readonly LeftNote[];
}

type Read = Pick<
  ReturnedForm,
  | "template"
  | "problems"
  | "findings"
  | "repairs"
  | "reminders"
  | "evidence"
  | "citations"
  | "sealing"
>;

/** A percentage that is only doubtful, and figures up to a day that is not the last, are no work that is left. */
function isDoubt({ code }: FormReminder): boolean {
  return code === "percentDoubtful" || code === "dataCutOff";
}

/** Lists what is left to do in a form; doubts about evidence are those of today. */
export function leftLines(form: Read, days: EvidenceDays): LeftLines {
  const codes = leavesOf(form.template.criteria).map(({ code }) => code);
  const inOrder = <Note extends CellPlace>(notes: readonly Note[]): readonly Note[] =>
    [...notes].sort((a, b) => codes.indexOf(a.criterion) - codes.indexOf(b.criterion));
  const reminders = inOrder(form.reminders)
    .filter(({ code }) => code !== "evidenceDoubtful")
    .map((note) => ({ kind: "reminder", note }) as const);
  return {
    missing: reminders.filter(({ note }) => !isDoubt(note)),
    wrong: [
      ...inOrder(form.problems).map((note) => ({ kind: "problem", note }) as const),
      ...inOrder(form.findings).map((note) => ({ kind: "finding", note }) as const),
    ],
    look: [
      ...reminders.filter(({ note }) => isDoubt(note)),
      ...inOrder(form.repairs).map((note) => ({ kind: "repair", note }) as const),
      ...evidenceWarnings(form, days).map((note) => ({ kind: "evidence", note }) as const),
    ],
  };
}
