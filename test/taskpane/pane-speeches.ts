import { viSpeech } from "../../src/taskpane/pane-speech";
import { enSpeech } from "../../src/taskpane/pane-speech-en";

/** What the pane says in each language. */
export const PANE_SPEECH = { vi: viSpeech, en: enSpeech } as const;
