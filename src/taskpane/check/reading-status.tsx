import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { type ForwardedRef, forwardRef, type ReactElement } from "react";
import { type CheckWords } from "../../i18n/pane/pane-words";
import { type CheckState, isReading, readCount } from "./check-state";
import { verdictCounts } from "./verdicts";

export interface ReadingStatusProps {
  readonly state: CheckState;
  readonly words: CheckWords;
}

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0` },
  sentence: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontWeight: tokens.fontWeightSemibold,
    // The keyboard is brought here for what is read aloud; there is nothing to operate.
    outlineStyle: "none",
  },
  reading: {
    // Room for two lines of the longest names: a list that moves with every name cannot be read.
    minHeight: `calc(2 * ${tokens.lineHeightBase200})`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { margin: 0 },
  // What scrolls below is cut off at a line, not in the open.
  edge: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

function sentenceOf(state: CheckState, words: CheckWords): string {
  const { stage, files } = state;
  const read = readCount(state);
  switch (stage) {
    case "empty":
      return "";
    case "reading":
    case "stopping": {
      const at = Math.min(read, files.length - 1);
      return words.reading(at + 1, files.length, files[at]?.name ?? "");
    }
    case "stopped":
      return words.stopped(read, files.length, verdictCounts(files));
    case "finished":
      return words.finished(files.length, verdictCounts(files));
  }
}

/** How far the reading is, with a name and counts, said aloud as it moves; afterwards what it came to. */
export const ReadingStatus = forwardRef(function ReadingStatus(
  { state, words }: ReadingStatusProps,
  ref: ForwardedRef<HTMLParagraphElement>,
): ReactElement {
  const styles = useStyles();
  const { stage, files } = state;
  const look = stage === "empty" ? styles.none : isReading(state) && styles.reading;
  return (
    <div className={mergeClasses(styles.top, stage !== "empty" && styles.edge)}>
      <p ref={ref} role="status" tabIndex={-1} className={mergeClasses(styles.sentence, look)}>
        {sentenceOf(state, words)}
      </p>
      {isReading(state) && (
        <ProgressBar aria-label={words.progress} value={readCount(state)} max={files.length} />
      )}
    </div>
  );
});
