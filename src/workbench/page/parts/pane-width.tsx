import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type PointerEvent, type ReactElement } from "react";

/** Pixels that the pane may take, as in Excel. */
export const PANE_WIDTHS = { least: 320, usual: 350, most: 450 };

const STEP = 10;

export interface PaneWidthProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

const useStyles = makeStyles({
  edge: {
    gridRow: 3,
    gridColumn: 2,
    width: "6px",
    cursor: "col-resize",
    touchAction: "none",
    backgroundColor: tokens.colorNeutralBackground4,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    ":focus-visible": { backgroundColor: tokens.colorBrandBackground, outlineStyle: "none" },
  },
});

const clamped = (width: number): number =>
  Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, Math.round(width)));

/** The edge between grid and pane: dragged, or moved with the arrow keys. */
export function PaneWidth({ label, width, onWidth }: PaneWidthProps): ReactElement {
  const styles = useStyles();
  const moved = ({ key }: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: width + STEP,
      ArrowRight: width - STEP,
      Home: PANE_WIDTHS.most,
      End: PANE_WIDTHS.least,
    };
    const next = steps[key];
    if (next !== undefined) onWidth(clamped(next));
  };
  const dragged = (event: PointerEvent): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(clamped(window.innerWidth - event.clientX));
  };
  return (
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      onKeyDown={moved}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={dragged}
    />
  );
}
