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

export interface GridNoticeProps {
  readonly words: WorkbenchWords;
  readonly messages: Messages;
  readonly state: BenchState;
  readonly onDismiss: () => void;
}

export interface ReceivedFilesProps {
  readonly words: WorkbenchWords;
  readonly received: readonly Download[];
  readonly onOpen: (file: Download) => void;
  readonly onDismiss: () => void;
}

const useStyles = makeStyles({
  received: { gridColumn: "1 / 4" },
  foot: {
    gridRow: 3,
    gridColumn: 1,
    alignSelf: "end",
    justifySelf: "start",
    zIndex: 1,
    maxWidth: "560px",
    margin: `0 0 56px ${tokens.spacingHorizontalXXL}`,
    pointerEvents: "none",
    "& *": { pointerEvents: "auto" },
  },
  prompt: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    lineHeight: "1.5",
    whiteSpace: "pre-line",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  files: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    maxHeight: "104px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

function DismissButton({
  label,
  onDismiss,
}: {
  readonly label: string;
  readonly onDismiss: () => void;
}) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={label}
      onClick={onDismiss}
    />
  );
}

function noticeText(notice: BenchNotice, words: WorkbenchWords, messages: Messages): string {
  if (notice.kind === "refused") {
    const family = { place: () => "", texts: words.refusals };
    return textOf<GridRefusal>(family, notice.refusal);
  }
  if (notice.kind === "leftOut") {
    const kinds = notice.leftOut.map(({ code }) => words.leftOutKinds[code]);
    return words.leftOut(notice.file, kinds);
  }
  if (notice.kind === "unsaved") return words.unsaved(notice.book, notice.places);
  return words.fileRefused(notice.file, textOf(messages.refusals, notice.problem));
}

/** What the grid refused, or what the selected cell asks for, at the foot of the grid. */
export function GridNotice(props: GridNoticeProps): ReactElement {
  const { words, messages, state, onDismiss } = props;
  const styles = useStyles();
  const { notice, prompt } = state;
  return (
    <div className={styles.foot} role="status">
      {notice !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{noticeText(notice, words, messages)}</MessageBarBody>
          <MessageBarActions
            containerAction={<DismissButton label={words.dismiss} onDismiss={onDismiss} />}
          />
        </MessageBar>
      )}
      {notice === undefined && prompt !== undefined && (
        <div className={styles.prompt}>
          <strong>{prompt.title}</strong>
          <span>{prompt.text}</span>
        </div>
      )}
    </div>
  );
}

/** Files that the pane gave out, to be opened as their recipient does. */
export function ReceivedFiles(props: ReceivedFilesProps): ReactElement {
  const { words, received, onOpen, onDismiss } = props;
  const styles = useStyles();
  return (
    <div className={styles.received} role="status">
      {received.length > 0 && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {words.received(received.length)}
            <div className={styles.files}>
              {received.map((file, at) => (
                <Button
                  key={`${String(at)} ${file.name}`}
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
          <MessageBarActions
            containerAction={<DismissButton label={words.dismiss} onDismiss={onDismiss} />}
          />
        </MessageBar>
      )}
    </div>
  );
}
