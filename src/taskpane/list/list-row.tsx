import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, type ReactNode } from "react";

export interface ListRowProps {
  /** What stands before the name: an icon, a rank. */
  readonly lead?: ReactNode;
  readonly title: string;
  readonly note?: string | undefined;
  /** What stands at the end of the line, such as points. */
  readonly figure?: string | undefined;
  /** What a press does; without it the row only tells. */
  readonly onOpen?: (() => void) | undefined;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    lineHeight: tokens.lineHeightBase300,
    textAlign: "left",
  },
  press: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "block" },
  texts: { flexGrow: 1, minWidth: 0 },
  note: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** One line of a list: whose, what is to be said of it, and its figure. Names wrap. */
export const ListRow = memo(function ListRow(props: ListRowProps): ReactElement {
  const styles = useStyles();
  const { lead, title, note, figure, onOpen } = props;
  const content = (
    <>
      {lead}
      <span className={styles.texts}>
        <span className={styles.name}>{title}</span>
        {note !== undefined && note !== "" && <span className={styles.note}>{note}</span>}
      </span>
      {figure !== undefined && <span className={styles.figure}>{figure}</span>}
    </>
  );
  return (
    <div role="listitem">
      {onOpen === undefined ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button type="button" className={mergeClasses(styles.row, styles.press)} onClick={onOpen}>
          {content}
        </button>
      )}
    </div>
  );
});
