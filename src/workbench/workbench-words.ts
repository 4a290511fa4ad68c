import { type Language } from "../basics/language";
import { enWorkbenchWords } from "../i18n/workbench/en";
import { viWorkbenchWords } from "../i18n/workbench/vi";
import { type WorkbenchWords } from "../i18n/workbench/workbench-words";

/** What the workbench says in each language; Vietnamese comes first. */
export const WORKBENCH_WORDS: Readonly<Record<Language, WorkbenchWords>> = {
  vi: viWorkbenchWords,
  en: enWorkbenchWords,
};
