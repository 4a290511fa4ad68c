import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactElement } from "react";
import { numberText } from "../../../basics/number-text";
import { type LeaderScreenProps } from "../leader-screen";
import { ReconciliationState } from "./reconciliation-state";
import { useReconciliation } from "./use-reconciliation";

export type ReconciliationLineProps = Pick<LeaderScreenProps, "speech" | "hosts" | "book" | "onGo">;

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

/** Whether the sheets and the engine agree, always in sight; a press opens what differs. */
export function ReconciliationLine(props: ReconciliationLineProps): ReactElement {
  const styles = useStyles();
  const { speech, hosts, book, onGo } = props;
  const words = speech.words.reconciliation;
  const { compared } = useReconciliation(hosts, book);
  const shown = (count: number): string => numberText(count, speech.language);
  const differences = compared?.ok === true ? compared.value.differences.length : 0;
  const agrees = compared === undefined ? undefined : compared.ok && differences === 0;
  const text = (): string => {
    if (compared === undefined) return words.comparing;
    if (!compared.ok) return `${words.line.label}: ${words.line.failed}`;
    const found =
      differences === 0
        ? words.agrees(shown(compared.value.compared))
        : words.line.differs(shown(differences));
    return `${words.line.label}: ${found}`;
  };
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => {
        onGo("reconciliation");
      }}
    >
      <ReconciliationState agrees={agrees} text={text()} />
      <ChevronRightRegular className={styles.icon} />
    </button>
  );
}
