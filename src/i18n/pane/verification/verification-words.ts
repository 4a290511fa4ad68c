import { type Stage } from "../../../scoring/self-assessment/entry";

/** How an item can be settled. */
export type Settling = "accept" | "inputs" | "typed" | "na";

/** How the list of what is to be verified is cut. */
export type VerificationView = "units" | "criteria" | "grid";

/** The words of verification. Points come as texts of the language. */
export interface VerificationWords {
  readonly title: string;
  readonly status: (open: number, units: number) => string;
  readonly allDone: string;
  readonly nothingReceived: string;
  readonly viewLabel: string;
  readonly views: Readonly<Record<VerificationView, string>>;
  readonly stageLabel: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly open: (count: number) => string;
  readonly done: string;
  readonly onlyOpen: string;
  /** The button at the foot of the lists. */
  readonly nextOpen: string;
  readonly toRanking: string;
  readonly item: ItemWords;
  readonly acceptAll: AcceptAllWords;
}

/** The words of one item: a unit and a criterion. */
export interface ItemWords {
  readonly max: (points: string) => string;
  readonly nothingSaid: string;
  readonly points: (points: string) => string;
  readonly na: string;
  readonly notComputable: string;
  readonly noScore: string;
  readonly how: string;
  readonly evidence: string;
  readonly noEvidence: string;
  readonly notRegistered: (code: string) => string;
  readonly explanation: (text: string) => string;
  readonly showCell: string;
  readonly settle: string;
  readonly settlings: Readonly<Record<Settling, string>>;
  /** Accepting what gives these points. */
  readonly accept: (points: string) => string;
  readonly typedLabel: (max: string) => string;
  readonly typedFree: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly yes: string;
  readonly no: string;
  readonly choose: string;
  /** What the entry does: the leaf's points, and total and rank before and after. */
  readonly gives: (points: string) => string;
  readonly moves: (before: string, after: string) => string;
  readonly ranks: (before: number, after: number) => string;
  readonly same: string;
  /** What the button at the foot says while accepting these points is chosen. */
  readonly acceptNext: (points: string) => string;
  readonly write: string;
  readonly writeLast: string;
  readonly next: string;
  readonly takeBack: (stage: string) => string;
  readonly written: (unit: string, code: string, points: string) => string;
  readonly takenBack: (unit: string, code: string) => string;
  readonly undone: string;
  readonly problems: {
    readonly inputMissing: (field: string) => string;
    readonly nothingToAccept: string;
    readonly gone: string;
  };
}

/** The words of accepting all that a unit said. */
export interface AcceptAllWords {
  readonly open: (items: number) => string;
  readonly preview: (items: number, unit: string) => string;
  readonly total: (before: string, after: string) => string;
  readonly left: (codes: readonly string[]) => string;
  readonly confirm: (items: number) => string;
  readonly cancel: string;
  readonly written: (items: number, unit: string) => string;
}
