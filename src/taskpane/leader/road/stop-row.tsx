import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { type ReactElement } from "react";
import { type RoadWords } from "../../../i18n/pane/road/road-words";

export interface StopRowProps {
  readonly name: string;
  /** How far it is, in a few words. */
  readonly note: string;
  readonly state: "done" | "now" | "later";
  readonly words: RoadWords;
  readonly onOpen: () => void;
}

const ICONS = {
  done: CheckmarkCircleFilled,
  now: CircleHalfFillRegular,
  later: CircleRegular,
} as const;

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "36px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: "92px" },
  note: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  icon: { flexShrink: 0, fontSize: "20px" },
  done: { color: tokens.colorStatusSuccessForeground1 },
  blue: { color: tokens.colorBrandForeground1 },
  grey: { color: tokens.colorNeutralForeground3 },
});

/** One stop of the road: its state, its name and how far it is; a press opens it. */
export function StopRow({ name, note, state, words, onOpen }: StopRowProps): ReactElement {
  const styles = useStyles();
  const Icon = ICONS[state];
  const color = { done: styles.done, now: styles.blue, later: styles.grey }[state];
  return (
    <div role="listitem">
      <button
        type="button"
        className={mergeClasses(styles.row, state === "now" && styles.now)}
        onClick={onOpen}
      >
        <Icon className={mergeClasses(styles.icon, color)} aria-label={words.states[state]} />
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{note}</span>
      </button>
    </div>
  );
}
