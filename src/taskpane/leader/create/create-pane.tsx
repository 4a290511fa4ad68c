import { type ReactElement } from "react";
import { Screen } from "../../frame/screen";
import { type PaneSpeech } from "../../pane-speech";
import { type PaneHosts } from "../../session/pane-hosts";
import { type BookSession } from "../../session/use-book";

export interface CreatePaneProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  readonly onBack: () => void;
}

/** Sets up a bloc in the open workbook: its members, then its criteria. */
export function CreatePane({ speech, onBack }: CreatePaneProps): ReactElement {
  return (
    <Screen speech={speech} title={speech.words.start.create} onBack={onBack}>
      {speech.words.frame.working}
    </Screen>
  );
}
