import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode } from "react";
import { type PaneSpeech } from "../pane-speech";
import { type Job } from "../session/use-job";
import { JobNotice } from "./job-notice";
import { ScreenHead } from "./screen-head";

export interface ScreenProps {
  readonly speech: PaneSpeech;
  readonly title: string;
  /** Leads to the screen before; absent on the first one. */
  readonly onBack?: (() => void) | undefined;
  /** Where things stand, in a line or two: it never scrolls away. */
  readonly status?: ReactNode;
  /** What is being done with the workbook here, and what it came to. */
  readonly job?: Job;
  /** The one thing to do next, always at the same place. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  status: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In sight wherever the person has scrolled to; a long list of reasons scrolls in itself.
  notice: {
    flexShrink: 0,
    maxHeight: "40%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    // Always there: in Excel a bar that comes and goes is not noticed.
    overflowY: "scroll",
    // What does not fit is scrolled to, never squeezed.
    "> *": { flexShrink: 0 },
  },
  foot: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function isTelling({ running, outcome }: Job): boolean {
  return running !== undefined || outcome !== undefined;
}

/** One screen: what it is and where things stand above, the work in the middle, the next step below. */
export function Screen(props: ScreenProps): ReactElement {
  const styles = useStyles();
  const { speech, title, onBack, status, job, foot, children } = props;
  return (
    <>
      <ScreenHead words={speech.words.frame} title={title} onBack={onBack} />
      {status !== undefined && <div className={styles.status}>{status}</div>}
      {job !== undefined && isTelling(job) && (
        <div className={styles.notice}>
          <JobNotice job={job} speech={speech} />
        </div>
      )}
      <main className={styles.main}>{children}</main>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </>
  );
}
