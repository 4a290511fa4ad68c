import { type UnitWords } from "../../workbook/look/sheet-words";
import { viAwards } from "./awards/vi-awards";
import { viForm } from "./vi-form";

/** Every word on the sheets of a form, in Vietnamese. */
export const viUnit: UnitWords = { ...viForm, awards: viAwards };
