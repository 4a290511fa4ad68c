import { type SheetWords } from "../../workbook/look/sheet-words";
import { enBloc } from "./en-bloc";
import { enForm } from "./en-form";

/** Every word on the sheets, in English. */
export const enSheets: SheetWords = { ...enForm, bloc: enBloc };
