import { FluentProvider, makeStyles } from "@fluentui/react-components";
import {
  type ComponentType,
  type ReactElement,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from "react";
import { type FormReader } from "./check/reading/check-protocol";
import { CheckScreen } from "./check/check-screen";
import { ErrorBoundary } from "./error-boundary";
import { LanguageSwitch } from "./frame/language-switch";
import { ReadingScreen } from "./frame/reading-screen";
import { type PaneSpeech, speechIn, viSpeech } from "./pane-speech";
import { paneTheme } from "./pane-theme";
import { type Surroundings } from "./surroundings";

export interface AppProps {
  readonly surroundings: Surroundings;
  /** A reader of forms; each list of files gets one of its own. */
  readonly startReader: () => FormReader;
  /** What stands beside a workbook; it may still have to be fetched. */
  readonly Beside: ComponentType<{ readonly speech: PaneSpeech }>;
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

/** The pane's language; the other one is fetched ahead, so that the switch answers at once. */
function useSpeech(): readonly [PaneSpeech, () => void] {
  const [speech, setSpeech] = useState(viSpeech);
  const other = speech.words.otherLanguage.language;
  useEffect(() => {
    // What cannot be fetched is told when it is asked for.
    speechIn(other).catch(() => undefined);
  }, [other]);
  const change = useCallback((): void => {
    speechIn(other).then(setSpeech, (reason: unknown) => {
      setSpeech(() => {
        throw reason;
      });
    });
  }, [other]);
  return [speech, change];
}

/** The pane: what the workbook beside it calls for, or the check of forms where there is none to write into. */
export function App({ surroundings, startReader, Beside }: AppProps): ReactElement {
  const styles = useStyles();
  const [speech, change] = useSpeech();
  const { dark, place, excelIsNew } = surroundings;
  useEffect(() => {
    document.documentElement.lang = speech.language;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
    document.title = speech.words.product;
  }, [dark, speech]);
  const switchTo = useMemo(() => ({ ...speech.words.otherLanguage, change }), [speech, change]);
  return (
    <FluentProvider theme={paneTheme(dark)} className={styles.pane}>
      <LanguageSwitch.Provider value={switchTo}>
        <ErrorBoundary broken={speech.words.broken}>
          {place === "excel" && excelIsNew ? (
            <Suspense fallback={<ReadingScreen speech={speech} />}>
              <Beside speech={speech} />
            </Suspense>
          ) : (
            <CheckScreen speech={speech} surroundings={surroundings} startReader={startReader} />
          )}
        </ErrorBoundary>
      </LanguageSwitch.Provider>
    </FluentProvider>
  );
}
