import { type Language } from "../../basics/language";
import { type CriteriaFault } from "../../workbook/bloc/criteria/reading/criteria-fault";
import { type Family } from "../messages/texts";
import { enCriteriaFaults } from "./en-criteria-faults";
import { viCriteriaFaults } from "./vi-criteria-faults";

/** What is wrong on the sheet of criteria, in each language. */
export const CRITERIA_FAULTS: Readonly<Record<Language, Family<CriteriaFault>>> = {
  vi: viCriteriaFaults,
  en: enCriteriaFaults,
};
