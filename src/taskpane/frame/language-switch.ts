import { createContext } from "react";
import { type Language } from "../../basics/language";

/** Changes the language of the whole pane. */
export interface SwitchOfLanguage {
  /** The language that it leads to, and that language's own name. */
  readonly language: Language;
  readonly name: string;
  readonly change: () => void;
}

/** Known to every screen's head, wherever the screen is made. */
export const LanguageSwitch = createContext<SwitchOfLanguage>({
  language: "en",
  name: "English",
  change: () => undefined,
});
