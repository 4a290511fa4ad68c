import { type Language } from "../../basics/language";
import { type DesignWords } from "./design-words";
import { enDesign } from "./en";
import { viDesign } from "./vi";

/** The words about designing a table of criteria, in each language. */
export const DESIGN_WORDS: Readonly<Record<Language, DesignWords>> = {
  vi: viDesign,
  en: enDesign,
};
