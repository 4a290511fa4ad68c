import { type FormHindrance } from "../../../workbook/unit/entering/form-hindrance";
import { type FormFinding, type FormReminder } from "../../../workbook/unit/form-note";
import { type Texts } from "../../messages/texts";
import { type EvidenceWords } from "./evidence-words";

/** The words of the member's first screen and the list of criteria. Points come as texts of the language. */
export interface LeftWords {
  /** Criteria done of the unit's own, and points of those that it can reach. */
  readonly progress: (done: number, all: number) => string;
  readonly points: (points: string, max: string) => string;
  /** Criteria whose points only the whole bloc gives. */
  readonly waiting: (count: number) => string;
  readonly sealed: (code: string) => string;
  readonly sealBroken: string;
  readonly missing: (count: number) => string;
  readonly wrong: (count: number) => string;
  readonly look: (count: number) => string;
  /** Criteria with something typed in the pane that is not written yet. */
  readonly unwritten: (count: number) => string;
  readonly nothingLeft: string;
  /** What is to be done, in a word or two behind the criterion. */
  readonly reminders: Texts<FormReminder>;
  readonly allCriteria: (count: number) => string;
  readonly register: (count: number) => string;
  /** The button that reads everything again and leads on. */
  readonly check: string;
  readonly sealedNext: string;
  readonly criteriaTitle: string;
  readonly groupPoints: (points: string) => string;
  readonly scoredBy: (scorer: string) => string;
  readonly states: Readonly<Record<"done" | "na" | "missing" | "wrong" | "waiting", string>>;
}

/** The words of one criterion. */
export interface CardWords {
  readonly title: (code: string, max: string) => string;
  readonly condition: (code: string) => string;
  readonly penalty: (code: string, max: string) => string;
  readonly place: (at: number, all: number) => string;
  readonly before: (code: string) => string;
  readonly after: (code: string) => string;
  readonly how: string;
  readonly na: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly noTick: string;
  readonly gives: (points: string) => string;
  readonly notApplicable: string;
  readonly waiting: string;
  readonly unanswered: string;
  readonly notComputable: string;
  readonly clear: string;
  readonly showCell: string;
  readonly write: string;
  readonly writeLast: string;
  readonly next: string;
  readonly written: (code: string, gives: string) => string;
  readonly undone: string;
  readonly replaced: string;
  readonly others: (scorer: string) => string;
  readonly sealed: string;
}

/** The words of sealing and handing in. */
export interface SubmitWords {
  readonly title: string;
  /** The outcome of the check in a sentence. */
  readonly blocked: (problems: number) => string;
  readonly warned: (left: number) => string;
  readonly ready: string;
  readonly sealedState: string;
  readonly brokenState: string;
  readonly problems: (count: number) => string;
  readonly reminders: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly checkCode: string;
  readonly checkCodeSays: string;
  readonly seal: string;
  readonly sealSays: string;
  readonly notSealed: string;
  readonly uncalculated: string;
  readonly aboutSealing: string;
  readonly sealNow: string;
  readonly sealAnyway: string;
  readonly withdraw: string;
  readonly withdrawSays: string;
  readonly withdrawn: string;
  readonly sealedNow: (code: string) => string;
  readonly send: string;
  readonly steps: (bloc: string, deadline: string, code: string) => readonly string[];
  readonly mend: string;
  readonly toStart: string;
}

/** The words of the member's side. */
export interface MemberWords {
  readonly title: (unit: string) => string;
  readonly left: LeftWords;
  readonly card: CardWords;
  readonly evidence: EvidenceWords;
  readonly submit: SubmitWords;
  /** What is no longer as it was sent out, said to the unit itself. */
  readonly findings: Texts<FormFinding>;
  readonly hindrances: Texts<FormHindrance>;
}
