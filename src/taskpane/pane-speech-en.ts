import { enMessages } from "../i18n/messages/en";
import { enPaneWords } from "../i18n/pane/en";

/** What the pane says in English. */
export const enSpeech = { language: "en", messages: enMessages, words: enPaneWords } as const;
