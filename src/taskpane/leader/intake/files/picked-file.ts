import { type PickedForm } from "../../../../actions/bloc/take-forms";
import { type Result, success } from "../../../../basics/result";
import { type Refusal } from "../../../../i18n/messages/messages";
import { type ReadingTrouble } from "../../../../i18n/pane/pane-words";
import { type SheetWords } from "../../../../workbook/look/sheet-words";
import { readUnitWorkbook } from "../../../../workbook/unit/read-unit-workbook";
import { type OpeningOutcome } from "../../../check/reading/check-protocol";

/** A file that was picked and read: its form, or why there is none. */
export interface PickedFile {
  readonly name: string;
  readonly read: Result<PickedForm, Refusal | ReadingTrouble>;
}

/** The form in a file of which the content was handed over; `today` is `yyyy-mm-dd`. */
export function pickedFile(
  name: string,
  opened: OpeningOutcome,
  known: readonly SheetWords[],
  today: string,
): PickedFile {
  if (!opened.ok) return { name, read: opened };
  const { grids, fingerprint } = opened.value;
  const form = readUnitWorkbook(grids, known, today);
  return {
    name,
    read: form.ok ? success({ file: name, fingerprint, form: form.value }) : form,
  };
}
