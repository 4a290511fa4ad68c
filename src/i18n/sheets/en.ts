import { type SheetWords } from "../../workbook/look/sheet-words";
import { enBloc } from "./en-bloc";
import { enForm } from "./en-form";
import { enSlip } from "./slip/en-slip";

/** Every word on the sheets, in English. */
export const enSheets: SheetWords = { ...enForm, slip: enSlip, bloc: enBloc };
