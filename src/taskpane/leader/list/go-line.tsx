import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactElement, type ReactNode } from "react";

export interface GoLineProps {
  readonly children: ReactNode;
  readonly onGo: () => void;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `2px ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { flexShrink: 0, fontSize: "16px" },
});

/** A quiet line about something that has a screen of its own; a press opens it. */
export function GoLine({ children, onGo }: GoLineProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="button" className={styles.line} onClick={onGo}>
      {children}
      <ChevronRightRegular className={styles.icon} />
    </button>
  );
}
