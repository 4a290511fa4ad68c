import { failure, type Result, success } from "../../basics/result";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type SheetChange } from "../../workbook/plan/open-workbook";
import { type SealCellGone } from "../../workbook/unit/entering/form-hindrance";
import { type FormProblem, type FormRefusal } from "../../workbook/unit/form-note";
import { readUnitWorkbook, type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import { type Digest, sealCode } from "../../workbook/unit/seal/seal-code";

/** Why an open form is not sealed. */
export type OpenSealingProblem =
  | HostProblem
  | FormRefusal
  | SealCellGone
  /** Answers that cannot be taken stand in the way. */
  | { readonly code: "answersWrong"; readonly problems: readonly FormProblem[] };

/** Every cell in which the seal stands, with this text, and the feet of the pages; blank for "". */
function sealChanges({ sealing }: ReturnedForm, seal: string): readonly SheetChange[] {
  const { cells, sheets, words } = sealing;
  const foot = seal === "" ? "" : words.form.sealFooter(seal);
  return [
    ...cells.map(({ place, row, column }) => ({
      sheet: place.sheet,
      cells: [{ row, column, ...(seal === "" ? {} : { value: seal }) }],
    })),
    ...sheets.map((sheet) => ({ sheet, cells: [], foot })),
  ];
}

async function readForm(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
): Promise<Result<ReturnedForm, HostProblem | FormRefusal>> {
  const grids = await workbook.read();
  return grids.ok ? readUnitWorkbook(grids.value, known) : grids;
}

/**
 * Seals the open form: reads it afresh and writes the seal of its content where people see it, where it is hidden, and
 * at the foot of every page. What is still to do does not stand in the way, an answer that cannot be taken does.
 *
 * @param known the words of every language in which forms are issued.
 */
export async function sealOpenForm(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  digest: Digest,
): Promise<Result<string, OpenSealingProblem>> {
  const form = await readForm(workbook, known);
  if (!form.ok) return form;
  const { problems, sealing } = form.value;
  if (problems.length > 0) return failure([{ code: "answersWrong", problems }]);
  if (sealing.cells.length === 0) return failure([{ code: "sealCellGone" }]);
  const seal = sealCode(digest(sealing.text));
  const written = await workbook.write(sealChanges(form.value, seal));
  return written.ok ? success(seal) : written;
}

/** Takes the seal off the open form, so that it can be changed again. */
export async function withdrawSeal(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
): Promise<Result<void, HostProblem | FormRefusal>> {
  const form = await readForm(workbook, known);
  return form.ok ? workbook.write(sealChanges(form.value, "")) : form;
}
