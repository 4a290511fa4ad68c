import { type Language } from "../../basics/language";
import { numberText } from "../../basics/number-text";
import { type Question } from "../../workbook/criteria-table/table-note";
import { enTableOptions } from "./en/input/table-options";
import { type TableOptionTexts } from "./table-option-texts";
import { viTableOptions } from "./vi/input/table-options";

const TEXTS: Readonly<Record<Language, TableOptionTexts>> = {
  vi: viTableOptions,
  en: enTableOptions,
};

/** An option of a question as people read it: keys by their names, figures with the language's marks, columns as such. */
export function tableOptionText(
  { ask: { code } }: Pick<Question, "ask">,
  option: string,
  language: Language,
): string {
  if (code === "codeDoubtful") return option;
  if (code === "columnFor") return language === "vi" ? `Cột ${option}` : `Column ${option}`;
  if (code === "pointsDoubtful" || code === "mostOfCounted")
    return numberText(Number(option), language);
  const names: Readonly<Record<string, string>> = TEXTS[language][code];
  return names[option] ?? option;
}
