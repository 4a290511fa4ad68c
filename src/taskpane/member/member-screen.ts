import { type OpenedForm } from "../../actions/open-book";
import { type PaneSpeech } from "../pane-speech";
import { type PaneHosts } from "../session/pane-hosts";
import { type BookSession } from "../session/use-book";
import { type AnswerDraft } from "./card/answer-draft";
import { type MemberPlace } from "./member-place";
import { type FormJob } from "./use-form-job";

/** What every screen of the member's side gets. */
export interface MemberScreenProps {
  readonly speech: PaneSpeech;
  readonly hosts: PaneHosts;
  readonly session: BookSession;
  /** As the workbook says now. */
  readonly form: OpenedForm;
  readonly job: FormJob;
  /** What is being typed about criteria and is not written yet, by code. */
  readonly drafts: ReadonlyMap<string, AnswerDraft>;
  /** Keeps what is being typed; undefined when it is written or given up. */
  readonly onDraft: (code: string, draft: AnswerDraft | undefined) => void;
  readonly onGo: (place: MemberPlace) => void;
  /** Leads to the screen before; undefined on the first one. */
  readonly onBack: (() => void) | undefined;
}
