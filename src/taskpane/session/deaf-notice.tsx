import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type FrameWords } from "../../i18n/pane/frame/frame-words";
import { type BookSession } from "./use-book";

export interface DeafNoticeProps {
  readonly session: BookSession;
  readonly words: FrameWords;
}

/** Says that what is typed in the sheets has to be fetched, where Excel does not tell of it; otherwise nothing. */
export function DeafNotice({ session, words }: DeafNoticeProps): ReactElement | null {
  if (!session.isDeaf) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{words.deaf}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.reread()}>
          {words.reread}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
