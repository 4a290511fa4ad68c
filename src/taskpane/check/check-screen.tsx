import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { ScreenHead } from "../frame/screen-head";
import { type PaneSpeech } from "../pane-speech";
import { type Surroundings } from "../surroundings";
import { SurroundingsNotice } from "../surroundings-notice";
import { CheckAction } from "./check-action";
import { CheckIntro } from "./check-intro";
import { FileList } from "./list/file-list";
import { type FormReader } from "./reading/check-protocol";
import { ReadingStatus } from "./reading-status";
import { useCheck } from "./use-check";

export interface CheckScreenProps {
  readonly speech: PaneSpeech;
  /** Told where Excel is missing or too old. */
  readonly surroundings?: Surroundings;
  readonly startReader: () => FormReader;
  readonly onBack?: () => void;
}

const useStyles = makeStyles({
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    // Always there: in Excel a bar that comes and goes is not noticed.
    overflowY: "scroll",
  },
});

/** Checks returned forms: what has been picked and found, and below it the one thing to do next. */
export function CheckScreen(props: CheckScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, surroundings, startReader, onBack } = props;
  const status = useRef<HTMLParagraphElement>(null);
  const { state, pick, stop } = useCheck(startReader);
  const words = speech.words.check;
  return (
    <>
      <ScreenHead words={speech.words.frame} title={words.title} onBack={onBack} />
      <ReadingStatus ref={status} state={state} words={words} />
      <main className={styles.main}>
        {state.stage === "empty" ? (
          <CheckIntro words={words} />
        ) : (
          <FileList key={state.round} state={state} speech={speech} />
        )}
        {surroundings !== undefined && (
          <SurroundingsNotice surroundings={surroundings} words={speech.words} />
        )}
      </main>
      <CheckAction
        stage={state.stage}
        words={words}
        onFiles={(files) => {
          pick(files);
          // Choosing files leaves the keyboard in Excel's sheet: it is fetched back to what will be told.
          status.current?.focus();
        }}
        onStop={stop}
      />
    </>
  );
}
