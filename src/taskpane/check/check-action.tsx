import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { StopRegular } from "@fluentui/react-icons/svg/stop";
import { type ReactElement } from "react";
import { type CheckWords } from "../../i18n/pane/pane-words";
import { useFileInput, WORKBOOK_KINDS } from "../frame/use-file-input";
import { type CheckStage } from "./check-state";

export interface CheckActionProps {
  readonly stage: CheckStage;
  readonly words: CheckWords;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStop: () => void;
}

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
  const { input, open } = useFileInput(WORKBOOK_KINDS, false, onFiles);
  const reading = stage === "reading" || stage === "stopping";
  const label = stage === "empty" ? words.choose : words.chooseAgain;
  return (
    <footer className={styles.foot}>
      {input}
      <Button
        className={styles.button}
        size="large"
        appearance={reading ? "secondary" : "primary"}
        icon={reading ? <StopRegular /> : <FolderOpenRegular />}
        disabledFocusable={stage === "stopping"}
        onClick={() => {
          if (reading) onStop();
          else open();
        }}
      >
        {stage === "stopping" ? words.stopping : reading ? words.stop : label}
      </Button>
    </footer>
  );
}
