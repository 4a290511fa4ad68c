import { enMessages } from "../i18n/messages/en";
import { enPaneWords } from "../i18n/pane/en";
import { type PaneSpeech } from "./pane-speech";

/** What the pane says in English. */
export const enSpeech: PaneSpeech = { language: "en", messages: enMessages, words: enPaneWords };
