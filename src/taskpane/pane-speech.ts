import { type Language } from "../basics/language";
import { type Messages } from "../i18n/messages/messages";
import { viMessages } from "../i18n/messages/vi";
import { type PaneWords } from "../i18n/pane/pane-words";
import { viPaneWords } from "../i18n/pane/vi";

/** Everything that the pane says in one language. */
export interface PaneSpeech {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: PaneWords;
}

/** What the pane says in Vietnamese, in which it opens. */
export const viSpeech: PaneSpeech = { language: "vi", messages: viMessages, words: viPaneWords };

/** What the pane says in a language; what is not Vietnamese is fetched. */
export async function speechIn(language: Language): Promise<PaneSpeech> {
  if (language === "vi") return viSpeech;
  const { enSpeech } = await import(/* webpackChunkName: "english" */ "./pane-speech-en");
  return enSpeech;
}
