import { makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { type ReactElement } from "react";
import { type CheckWords } from "../../i18n/pane/pane-words";

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}` },
  privacy: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { flexShrink: 0, fontSize: "20px" },
});

/** What the screen is for, before anything has been picked. */
export function CheckIntro({ words }: { readonly words: CheckWords }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <p className={styles.privacy}>
        <LockClosedRegular className={styles.icon} />
        {words.privacy}
      </p>
    </>
  );
}
