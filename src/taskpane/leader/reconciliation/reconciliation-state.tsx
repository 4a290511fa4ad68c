import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { type ReactElement } from "react";

export interface ReconciliationStateProps {
  /** Undefined while comparing runs. */
  readonly agrees: boolean | undefined;
  readonly text: string;
}

const useStyles = makeStyles({
  state: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
});

/** What comparing came to, in a line: an icon and words. */
export function ReconciliationState({ agrees, text }: ReconciliationStateProps): ReactElement {
  const styles = useStyles();
  const Icon = agrees === true ? CheckmarkCircleFilled : WarningFilled;
  return (
    <span className={styles.state}>
      {agrees !== undefined && (
        <span className={mergeClasses(styles.icon, agrees ? styles.good : styles.bad)} aria-hidden>
          <Icon />
        </span>
      )}
      <span>{text}</span>
    </span>
  );
}
