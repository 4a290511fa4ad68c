import { type SheetWords } from "../../workbook/look/sheet-words";
import { enBloc } from "./en-bloc";
import { enUnit } from "./en-unit";
import { enSlip } from "./slip/en-slip";

/** Every word on the sheets, in English. */
export const enSheets: SheetWords = { ...enUnit, slip: enSlip, bloc: enBloc };
