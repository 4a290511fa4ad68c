import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { type ReactElement } from "react";
import { type SlipsWords } from "../../../i18n/slips/slip-pane-words";
import { useFileInput, WORKBOOK_KINDS } from "../../frame/use-file-input";
import { type ReplyState } from "./files/reply-state";

export interface SlipsFootProps {
  readonly words: SlipsWords;
  readonly state: ReplyState;
  /** Files of the preview that would be taken in. */
  readonly taken: number;
  /** Slips that would be made. */
  readonly slips: number;
  readonly canTake: boolean;
  readonly isReady: boolean;
  readonly onMake: () => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  pair: { display: "flex", gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
});

/** What to do next: make slips, take answers in, or write what was previewed. */
export function SlipsFoot(props: SlipsFootProps): ReactElement | null {
  const styles = useStyles();
  const { words, state, taken, slips, canTake, isReady } = props;
  const { onMake, onFiles, onConfirm, onCancel } = props;
  const { input, open } = useFileInput(WORKBOOK_KINDS, false, onFiles);
  if (state.stage === "reading") return null;
  if (state.stage === "preview")
    return taken === 0 ? (
      <Button size="large" onClick={onCancel}>
        {words.close}
      </Button>
    ) : (
      <div className={styles.pair}>
        <Button className={styles.main} appearance="primary" size="large" onClick={onConfirm}>
          {words.confirm(taken)}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    );
  return (
    <>
      {input}
      {slips > 0 && (
        <Button
          appearance={canTake ? "secondary" : "primary"}
          size={canTake ? "medium" : "large"}
          disabledFocusable={!isReady}
          onClick={onMake}
        >
          {words.make(slips)}
        </Button>
      )}
      {canTake && (
        <Button appearance="primary" size="large" icon={<FolderOpenRegular />} onClick={open}>
          {words.take}
        </Button>
      )}
    </>
  );
}
