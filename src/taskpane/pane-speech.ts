import { type Language } from "../basics/language";
import { enMessages } from "../i18n/messages/en";
import { type Messages } from "../i18n/messages/messages";
import { viMessages } from "../i18n/messages/vi";
import { enPaneWords } from "../i18n/pane/en";
import { type PaneWords } from "../i18n/pane/pane-words";
import { viPaneWords } from "../i18n/pane/vi";

/** Everything that the pane says in one language. */
export interface PaneSpeech {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PaneWords;
}

/** What the pane says in each language. */
export const PANE_SPEECH: Readonly<Record<Language, PaneSpeech>> = {
  vi: { language: "vi", messages: viMessages, words: viPaneWords },
  en: { language: "en", messages: enMessages, words: enPaneWords },
};
