import { type Language } from "../../basics/language";
import { type Texts } from "../messages/texts";
import { type ChangeWords } from "./changes/change-words";
import { type FrameWords } from "./frame/frame-words";
import { type IntakeWords } from "./intake/intake-words";
import { type MemberWords } from "./member/member-words";
import { type PasteWords } from "./paste/paste-words";
import { type RankingWords } from "./ranking/ranking-words";
import { type ReconciliationWords } from "./reconciliation/reconciliation-words";
import { type RoadWords } from "./road/road-words";
import { type StartWords } from "./start/start-words";
import { type VerificationWords } from "./verification/verification-words";
import { type CreateWords } from "./create/create-words";
import { type IssueWords } from "./issue/issue-words";
import { type SetupWords } from "./setup/setup-words";
import { type TableWords } from "./table/table-words";
import { type TemplateWords } from "./template/template-words";

/** What becomes of a form: taken as it is, taken with something to look at, not taken. */
export type Verdict = "accepted" | "look" | "refused";

/** What is noted about a form that was read, worst first. */
export const NOTE_KINDS = ["problems", "findings", "repairs", "reminders"] as const;

export type NoteKind = (typeof NOTE_KINDS)[number];

/** Why nothing can be said about a file, though nothing may be wrong with it. */
export type ReadingTrouble =
  /** The system did not hand out its content. */
  | { readonly code: "fileUnreadable" }
  /** Our own program broke; `reason` is what it said, for whoever mends it. */
  | { readonly code: "readerFailed"; readonly reason: string };

/** How many files came to what. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

/** The words of the screen that checks forms. */
export interface CheckWords {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly choose: string;
  readonly chooseAgain: string;
  readonly stop: string;
  readonly stopping: string;
  /** `at` counts from 1. */
  readonly reading: (at: number, of: number, file: string) => string;
  readonly finished: (files: number, counts: VerdictCounts) => string;
  readonly stopped: (read: number, files: number, counts: VerdictCounts) => string;
  readonly progress: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly waiting: string;
  readonly readingNow: string;
  readonly unread: string;
  /** A number of notes of one kind, for a line that lists several. */
  readonly counted: Readonly<Record<NoteKind, (count: number) => string>>;
  /** The heading over the notes of one kind. */
  readonly headings: Readonly<Record<NoteKind, (count: number) => string>>;
  /** Notes beyond those that are shown. */
  readonly more: (count: number) => string;
  readonly nothingFound: string;
  /** Whose form it is and for which year, by the codes in it. */
  readonly about: (unit: string, year: string) => string;
  readonly file: (name: string) => string;
  /** The code that the figures give, to be compared with the one on the signed paper. */
  readonly checkCode: (code: string) => string;
  /** The code that the whole content gives; `sealed` when the file states one, right or wrong. */
  readonly seal: (code: string, sealed: boolean) => string;
  /** Another file of the same list has a form of the same unit. */
  readonly twice: string;
  readonly troubles: Texts<ReadingTrouble>;
}

/** What the pane says of itself, in one language. */
export interface PaneWords {
  readonly product: string;
  /** The language that the switch leads to, by its own name. */
  readonly otherLanguage: { readonly language: Language; readonly name: string };
  readonly outsideExcel: string;
  readonly excelTooOld: string;
  /** The pane itself broke; `reason` is what the program said. */
  readonly broken: (reason: string) => string;
  readonly check: CheckWords;
  readonly frame: FrameWords;
  readonly start: StartWords;
  readonly road: RoadWords;
  readonly create: CreateWords;
  readonly issue: IssueWords;
  readonly setup: SetupWords;
  readonly table: TableWords;
  readonly template: TemplateWords;
  readonly changes: ChangeWords;
  readonly intake: IntakeWords;
  readonly member: MemberWords;
  readonly paste: PasteWords;
  readonly ranking: RankingWords;
  readonly reconciliation: ReconciliationWords;
  readonly verification: VerificationWords;
}
