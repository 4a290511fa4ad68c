import { type ReactElement } from "react";
import { type OpenedForm } from "../../actions/open-book";
import { Screen } from "../frame/screen";
import { type PaneSpeech } from "../pane-speech";
import { type PaneHosts } from "../session/pane-hosts";
import { type BookSession } from "../session/use-book";

export interface MemberPaneProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** As the workbook says now. */
  readonly form: OpenedForm;
}

/** The member's side: what is left to do in the form. */
export function MemberPane({ speech, form }: MemberPaneProps): ReactElement {
  return (
    <Screen speech={speech} title={form.unitName}>
      {speech.words.frame.working}
    </Screen>
  );
}
