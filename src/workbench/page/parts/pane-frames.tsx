import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type BenchState } from "../bench/bench";

export interface PaneFramesProps {
  readonly label: string;
  readonly state: BenchState;
  readonly width: number;
}

const useStyles = makeStyles({
  frames: {
    gridRow: 3,
    gridColumn: 3,
    position: "relative",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  frame: { position: "absolute", border: "none", width: "100%", height: "100%" },
  away: { visibility: "hidden" },
});

/** A pane for each workbook, as in Excel, loaded as Excel would load it; the one of the shown workbook is in sight. */
export function PaneFrames({ label, state, width }: PaneFramesProps): ReactElement {
  const styles = useStyles();
  return (
    <aside className={styles.frames} style={{ width }} aria-label={label}>
      {state.books.map(({ id, title }) => (
        <iframe
          key={id}
          data-book={id}
          className={mergeClasses(styles.frame, id !== state.active && styles.away)}
          src="pane/taskpane.html"
          title={`${label} · ${title}`}
        />
      ))}
    </aside>
  );
}
