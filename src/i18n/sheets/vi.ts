import { type SheetWords } from "../../workbook/look/sheet-words";
import { viAwards } from "./awards/vi-awards";
import { viBloc } from "./vi-bloc";
import { viForm } from "./vi-form";

/** Every word on the sheets, in Vietnamese. */
export const viSheets: SheetWords = { ...viForm, awards: viAwards, bloc: viBloc };
