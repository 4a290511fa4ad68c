import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { StopRegular } from "@fluentui/react-icons/svg/stop";
import { type ReactElement, useRef } from "react";
import { type CheckWords } from "../../i18n/pane/pane-words";
import { type CheckStage } from "./check-state";

export interface CheckActionProps {
  readonly stage: CheckStage;
  readonly words: CheckWords;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStop: () => void;
}

/** Older and macro workbooks can be picked too: the reader says what to do about them. */
const PICKED_KINDS = ".xlsx,.xlsm,.xls";

const useStyles = makeStyles({
  foot: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { width: "100%" },
});

/** The one thing to do next, always in the same place: pick files, or stop reading them. */
export function CheckAction({ stage, words, onFiles, onStop }: CheckActionProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const reading = stage === "reading" || stage === "stopping";
  const label = stage === "empty" ? words.choose : words.chooseAgain;
  return (
    <footer className={styles.foot}>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={PICKED_KINDS}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be picked again, after it was mended.
          currentTarget.value = "";
        }}
      />
      <Button
        className={styles.button}
        size="large"
        appearance={reading ? "secondary" : "primary"}
        icon={reading ? <StopRegular /> : <FolderOpenRegular />}
        disabledFocusable={stage === "stopping"}
        onClick={() => {
          if (reading) onStop();
          else input.current?.click();
        }}
      >
        {stage === "stopping" ? words.stopping : reading ? words.stop : label}
      </Button>
    </footer>
  );
}
