import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHintRegular } from "@fluentui/react-icons/svg/circle-hint";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { DismissCircleFilled } from "@fluentui/react-icons/svg/dismiss-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type ReactElement } from "react";
import { type Verdict } from "../../../i18n/pane/pane-words";
import { type FileStage } from "../check-state";

export interface VerdictIconProps {
  readonly look: Verdict | FileStage;
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: "20px" },
  accepted: { color: tokens.colorStatusSuccessForeground1 },
  look: { color: tokens.colorStatusWarningForeground1 },
  refused: { color: tokens.colorStatusDangerForeground1 },
  pending: { color: tokens.colorNeutralForeground3 },
});

/** A form and a colour for what the words beside it say. */
export function VerdictIcon({ look }: VerdictIconProps): ReactElement {
  const styles = useStyles();
  switch (look) {
    case "accepted":
      return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.accepted)} />;
    case "look":
      return <WarningFilled className={mergeClasses(styles.icon, styles.look)} />;
    case "refused":
      return <DismissCircleFilled className={mergeClasses(styles.icon, styles.refused)} />;
    case "reading":
      return <CircleHintRegular className={mergeClasses(styles.icon, styles.pending)} />;
    case "waiting":
    case "unread":
      return <CircleRegular className={mergeClasses(styles.icon, styles.pending)} />;
  }
}
