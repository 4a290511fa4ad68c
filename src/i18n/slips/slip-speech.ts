import { type Language } from "../../basics/language";
import { enSlipMessages } from "./en-messages";
import { enSlipPane } from "./en-pane";
import { type SlipMessages } from "./slip-messages";
import { type SlipPaneWords } from "./slip-pane-words";
import { viSlipMessages } from "./vi-messages";
import { viSlipPane } from "./vi-pane";

/** All that is said about slips for explanations in one language. */
export interface SlipSpeech extends SlipPaneWords {
  readonly messages: SlipMessages;
}

/** What is said about slips, apart from the pane's other words: they are fetched with the screens that say them. */
export const SLIP_SPEECH: Readonly<Record<Language, SlipSpeech>> = {
  vi: { ...viSlipPane, messages: viSlipMessages },
  en: { ...enSlipPane, messages: enSlipMessages },
};
