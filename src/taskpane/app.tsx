import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useState } from "react";
import { type Language } from "../basics/language";
import { BesideWorkbook } from "./beside-workbook";
import { CheckScreen } from "./check/check-screen";
import { ErrorBoundary } from "./error-boundary";
import { LanguageSwitch } from "./frame/language-switch";
import { PANE_SPEECH } from "./pane-speech";
import { paneTheme } from "./pane-theme";
import { type PaneHosts } from "./session/pane-hosts";
import { type Surroundings } from "./surroundings";

export interface AppProps {
  readonly surroundings: Surroundings;
  readonly hosts: PaneHosts;
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

/** The pane: what the workbook beside it calls for, or the check of forms where there is none to write into. */
export function App({ surroundings, hosts }: AppProps): ReactElement {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>("vi");
  const speech = PANE_SPEECH[language];
  const { dark, place, excelIsNew } = surroundings;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = speech.words.product;
  }, [language, dark, speech]);
  const switchTo = useMemo(() => {
    const { otherLanguage } = speech.words;
    return {
      ...otherLanguage,
      change: () => {
        setLanguage(otherLanguage.language);
      },
    };
  }, [speech]);
  return (
    <FluentProvider theme={paneTheme(dark)} className={styles.pane}>
      <LanguageSwitch.Provider value={switchTo}>
        <ErrorBoundary broken={speech.words.broken}>
          {place === "excel" && excelIsNew ? (
            <BesideWorkbook speech={speech} hosts={hosts} />
          ) : (
            <CheckScreen
              speech={speech}
              surroundings={surroundings}
              startReader={hosts.startReader}
            />
          )}
        </ErrorBoundary>
      </LanguageSwitch.Provider>
    </FluentProvider>
  );
}
