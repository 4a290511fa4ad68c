import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";
import { type Language } from "../basics/language";
import { CheckScreen } from "./check/check-screen";
import { type FormReader } from "./check/reading/check-protocol";
import { ErrorBoundary } from "./error-boundary";
import { PaneHeader } from "./pane-header";
import { PANE_SPEECH } from "./pane-speech";
import { paneTheme } from "./pane-theme";
import { type Surroundings } from "./surroundings";

export interface AppProps {
  readonly surroundings: Surroundings;
  /** A reader of forms; each list of files gets one of its own. */
  readonly startReader: () => FormReader;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflowWrap: "anywhere",
    // So low, as when everything is enlarged, that the middle alone would be no more than a slit.
    "@media (max-height: 260px)": { height: "auto", minHeight: "100vh" },
  },
});

/** The pane: one screen under one line that says what it is. */
export function App({ surroundings, startReader }: AppProps): ReactElement {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>("vi");
  const speech = PANE_SPEECH[language];
  const { dark } = surroundings;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = speech.words.product;
  }, [language, dark, speech]);
  return (
    <FluentProvider theme={paneTheme(dark)} className={styles.pane}>
      <PaneHeader title={speech.words.check.title} words={speech.words} onLanguage={setLanguage} />
      <ErrorBoundary broken={speech.words.broken}>
        <CheckScreen speech={speech} surroundings={surroundings} startReader={startReader} />
      </ErrorBoundary>
    </FluentProvider>
  );
}
