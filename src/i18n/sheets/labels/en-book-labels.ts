import { type SheetWords } from "../../../workbook/look/sheet-words";
import { enBloc } from "../en-bloc";
import { enForm } from "../en-form";

/** What columns of the leader's sheets are called, in English: messages name them without all other words of the sheets. */
export const enBookLabels: Pick<SheetWords, "bloc" | "stages"> = {
  bloc: enBloc,
  stages: enForm.stages,
};
