import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { type ReactElement } from "react";
import { type RoadWords } from "../../../i18n/pane/road/road-words";
import { useRowButton } from "../../frame/row-button";

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
  row: { alignItems: "center", minHeight: "36px" },
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
  const { row } = useRowButton();
  const Icon = ICONS[state];
  const color = { done: styles.done, now: styles.blue, later: styles.grey }[state];
  return (
    <div role="listitem">
      <button
        type="button"
        className={mergeClasses(row, styles.row, state === "now" && styles.now)}
        onClick={onOpen}
      >
        <Icon className={mergeClasses(styles.icon, color)} aria-label={words.states[state]} />
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{note}</span>
      </button>
    </div>
  );
}
