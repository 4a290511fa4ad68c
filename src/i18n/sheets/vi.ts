import { type SheetWords } from "../../workbook/look/sheet-words";
import { viBloc } from "./vi-bloc";
import { viUnit } from "./vi-unit";
import { viSlip } from "./slip/vi-slip";

/** Every word on the sheets, in Vietnamese. */
export const viSheets: SheetWords = { ...viUnit, slip: viSlip, bloc: viBloc };
