import { type SheetWords } from "../../../workbook/look/sheet-words";
import { viBloc } from "../vi-bloc";
import { viForm } from "../vi-form";

/** What columns of the leader's sheets are called, in Vietnamese: messages name them without all other words of the sheets. */
export const viBookLabels: Pick<SheetWords, "bloc" | "stages"> = {
  bloc: viBloc,
  stages: viForm.stages,
};
