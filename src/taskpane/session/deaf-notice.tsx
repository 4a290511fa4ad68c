import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { type ReactElement } from "react";
import { type FrameWords } from "../../i18n/pane/frame/frame-words";
import { type BookSession } from "./use-book";

export interface DeafNoticeProps {
  readonly session: BookSession;
  readonly words: FrameWords;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  text: { flexGrow: 1 },
});

/** Says that what is typed in the sheets has to be fetched, where Excel does not tell of it; otherwise nothing. */
export function DeafNotice({ session, words }: DeafNoticeProps): ReactElement | null {
  const styles = useStyles();
  if (!session.isDeaf) return null;
  return (
    <div className={styles.line} role="status">
      <WarningRegular className={styles.icon} />
      <span className={styles.text}>{words.deaf}</span>
      <Button size="small" onClick={() => void session.reread()}>
        {words.reread}
      </Button>
    </div>
  );
}
