import { failure, type Result, success } from "../../basics/result";
import { type SheetWords } from "../../workbook/look/sheet-words";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type OpenWorkbook, type SheetChange } from "../../workbook/plan/open-workbook";
import { changesBack, neededChanges } from "../../workbook/unit/entering/cell-changes";
import { type FormSealed } from "../../workbook/unit/entering/form-hindrance";
import { type FormRefusal } from "../../workbook/unit/form-note";
import { readUnitWorkbook, type ReturnedForm } from "../../workbook/unit/read-unit-workbook";

/** Why an open form was not changed, whatever the change was. */
export type FormChangeProblem = HostProblem | FormRefusal | FormSealed;

/** The cells that were written, and what stood there before. */
export interface WrittenCells {
  readonly before: readonly SheetChange[];
  readonly after: readonly SheetChange[];
}

/** True where something stands in place of a seal, right or wrong. */
function isSealed({ sealing }: Pick<ReturnedForm, "sealing">): boolean {
  return sealing.cells.some(({ text }) => text !== "");
}

/**
 * Changes the open form: reads it afresh, lets `change` say which cells say what, and writes those that differ, all at
 * once. Where nothing differs, nothing is written.
 *
 * @param known the words of every language in which forms are issued.
 */
export async function changeForm<Issue>(
  workbook: OpenWorkbook,
  known: readonly SheetWords[],
  change: (form: ReturnedForm) => Result<readonly SheetChange[], Issue>,
): Promise<Result<WrittenCells, FormChangeProblem | Issue>> {
  const grids = await workbook.read();
  if (!grids.ok) return grids;
  const form = readUnitWorkbook(grids.value, known);
  if (!form.ok) return form;
  if (isSealed(form.value)) return failure([{ code: "formSealed" }]);
  const wanted = change(form.value);
  if (!wanted.ok) return wanted;
  const after = neededChanges(grids.value, wanted.value);
  const before = changesBack(grids.value, after);
  if (after.length === 0) return success({ before, after });
  const written = await workbook.write(after);
  return written.ok ? success({ before, after }) : written;
}
