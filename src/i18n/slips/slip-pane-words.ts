/** How many lines of a slip were answered in which way. */
export interface AnswerCounts {
  readonly agreed: number;
  readonly disagreed: number;
  readonly open: number;
}

/** The words of the screen that makes slips and takes answers in. Days are dd/mm/yyyy. */
export interface SlipsWords {
  readonly title: string;
  /** The line that leads here. */
  readonly line: (units: number, waiting: number) => string;
  readonly nobody: string;
  readonly cannotScore: string;
  readonly status: (units: number, made: number, answered: number) => string;
  readonly overdue: (units: number) => string;
  readonly dueLabel: string;
  readonly dueHint: string;
  readonly dueWrong: string;
  readonly notMade: (lines: number) => string;
  readonly changedSince: (lines: number) => string;
  /** `due` is "" where no day was set. */
  readonly waiting: (lines: number, made: string, due: string) => string;
  readonly late: (lines: number, due: string, days: number) => string;
  readonly answered: (day: string, counts: AnswerCounts) => string;
  readonly mentions: (unit: string, code: string, other: string) => string;
  /** What a unit said, in a word. */
  readonly said: Readonly<Record<"agreed" | "disagreed", string>>;
  readonly preview: (units: number, due: string) => string;
  readonly make: (slips: number) => string;
  readonly one: (unit: string) => string;
  readonly take: string;
  readonly delivered: (slips: number) => string;
  readonly oneMade: string;
  readonly undone: string;
  readonly reading: (at: number, of: number, file: string) => string;
  readonly outcomes: Readonly<Record<"taken" | "known" | "differs" | "refused", string>>;
  readonly changes: (code: string, before: string, after: string) => string;
  readonly replace: string;
  readonly changesHeading: string;
  readonly findingsHeading: string;
  readonly willTake: (files: number, of: number) => string;
  readonly confirm: (files: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly written: (files: number) => string;
  readonly takenBack: string;
  readonly outdated: string;
  /** What stands in place of an answer that is blank. */
  readonly blank: string;
}

/** The words about one item of the verification: what was found about its evidence, and what the unit explained. */
export interface ExplanationWords {
  readonly verdict: string;
  readonly verdicts: Readonly<Record<"none" | "enough" | "short", string>>;
  readonly remark: string;
  readonly write: string;
  readonly written: (unit: string, code: string) => string;
  readonly undone: string;
  readonly heading: string;
  readonly asked: (made: string, due: string) => string;
  readonly notAnswered: string;
  readonly more: (evidence: string) => string;
}

/** The words of the pane beside a slip. */
export interface SlipFormWords {
  readonly title: string;
  readonly status: (answered: number, of: number) => string;
  readonly due: (day: string) => string;
  readonly broken: string;
  readonly points: (self: string, given: string, max: string) => string;
  readonly by: (stage: string) => string;
  readonly reason: (reason: string) => string;
  readonly evidence: (codes: string) => string;
  readonly verdict: (verdict: string) => string;
  readonly agreement: string;
  readonly explanation: string;
  readonly more: string;
  readonly write: string;
  readonly next: string;
  readonly done: string;
  readonly written: (code: string) => string;
  readonly undone: string;
  readonly show: string;
  readonly list: string;
  readonly open: string;
  readonly noWord: string;
  readonly send: string;
  /** The line is no longer on the sheet. */
  readonly lineGone: string;
  readonly tooLong: (limit: number) => string;
}

/** Everything that the pane says about slips. */
export interface SlipPaneWords {
  readonly slips: SlipsWords;
  readonly explanation: ExplanationWords;
  readonly form: SlipFormWords;
}
