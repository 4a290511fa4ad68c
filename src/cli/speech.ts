import { type Language } from "../basics/language";
import { type CommandWords } from "../i18n/command-line/command-words";
import { enCommandWords } from "../i18n/command-line/en";
import { viCommandWords } from "../i18n/command-line/vi";
import { enMessages } from "../i18n/messages/en";
import { type Messages } from "../i18n/messages/messages";
import { viMessages } from "../i18n/messages/vi";
import { enSheets } from "../i18n/sheets/en";
import { viSheets } from "../i18n/sheets/vi";
import { type SheetWords } from "../workbook/look/sheet-words";

/** Everything that is said in one language. */
export interface Speech {
  readonly language: Language;
  readonly sheets: SheetWords;
  readonly messages: Messages;
  readonly command: CommandWords;
}

/** What is said in each language; Vietnamese comes first. */
export const SPEECH: Readonly<Record<Language, Speech>> = {
  vi: { language: "vi", sheets: viSheets, messages: viMessages, command: viCommandWords },
  en: { language: "en", sheets: enSheets, messages: enMessages, command: enCommandWords },
};

/** The words of every language in which a form may have been issued. */
export const KNOWN_SHEETS: readonly SheetWords[] = Object.values(SPEECH).map(
  ({ sheets }) => sheets,
);
