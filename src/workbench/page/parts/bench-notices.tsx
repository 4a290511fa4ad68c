import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type ReactElement } from "react";
import { type Messages } from "../../../i18n/messages/messages";
import { textOf } from "../../../i18n/messages/texts";
import { type GridRefusal, type WorkbenchWords } from "../../../i18n/workbench/workbench-words";
import { type BenchNotice, type BenchState } from "../bench/bench";
import { type Download } from "../bench/downloads";

export interface BenchNoticesProps {
  readonly words: WorkbenchWords;
  readonly messages: Messages;
  readonly state: BenchState;
  readonly onOpen: (file: Download) => void;
  readonly onDismissReceived: () => void;
  readonly onDismissNotice: () => void;
}

const useStyles = makeStyles({
  notices: { gridColumn: "1 / -1", display: "flex", flexDirection: "column" },
  files: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    maxHeight: "104px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

function noticeText(notice: BenchNotice, words: WorkbenchWords, messages: Messages): string {
  if (notice.kind === "refused") {
    const family = { place: () => "", texts: words.refusals };
    return textOf<GridRefusal>(family, notice.refusal);
  }
  return words.fileRefused(notice.file, textOf(messages.refusals, notice.problem));
}

/** What the person should read now: what the grid refused, and files that the pane gave out. */
export function BenchNotices(props: BenchNoticesProps): ReactElement {
  const { words, messages, state, onOpen, onDismissReceived, onDismissNotice } = props;
  const styles = useStyles();
  const { notice, received } = state;
  const dismiss = (onClick: () => void) => (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.dismiss}
      onClick={onClick}
    />
  );
  return (
    <div className={styles.notices} role="status">
      {notice !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{noticeText(notice, words, messages)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss(onDismissNotice)} />
        </MessageBar>
      )}
      {received.length > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {words.received(received.length)}
            <div className={styles.files}>
              {received.map((file) => (
                <Button
                  key={file.name}
                  size="small"
                  onClick={() => {
                    onOpen(file);
                  }}
                >
                  {words.openReceived(file.name)}
                </Button>
              ))}
            </div>
          </MessageBarBody>
          <MessageBarActions containerAction={dismiss(onDismissReceived)} />
        </MessageBar>
      )}
    </div>
  );
}
