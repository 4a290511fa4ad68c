import { type UnitWords } from "../../workbook/look/sheet-words";
import { enAwards } from "./awards/en-awards";
import { enForm } from "./en-form";

/** Every word on the sheets of a form, in English. */
export const enUnit: UnitWords = { ...enForm, awards: enAwards };
