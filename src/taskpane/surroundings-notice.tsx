import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { type ReactElement } from "react";
import { type PaneWords } from "../i18n/pane/pane-words";
import { type Surroundings } from "./surroundings";

export interface SurroundingsNoticeProps {
  readonly surroundings: Surroundings;
  readonly words: PaneWords;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    margin: "auto 0 0",
    paddingTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, marginTop: "1px", fontSize: "16px" },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** One quiet line when Excel is missing, or too old to be written into; otherwise nothing. */
export function SurroundingsNotice(props: SurroundingsNoticeProps): ReactElement | null {
  const styles = useStyles();
  const { place, excelIsNew } = props.surroundings;
  if (place === "outside")
    return (
      <p className={styles.line}>
        <InfoRegular className={styles.icon} />
        {props.words.outsideExcel}
      </p>
    );
  if (excelIsNew) return null;
  return (
    <p className={styles.line}>
      <WarningRegular className={mergeClasses(styles.icon, styles.warning)} />
      {props.words.excelTooOld}
    </p>
  );
}
