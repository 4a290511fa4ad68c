import { type SheetWords } from "../../workbook/look/sheet-words";
import { viBloc } from "./vi-bloc";
import { viForm } from "./vi-form";
import { viSlip } from "./slip/vi-slip";

/** Every word on the sheets, in Vietnamese. */
export const viSheets: SheetWords = { ...viForm, slip: viSlip, bloc: viBloc };
