/** What becomes of a file in the preview. */
export type IntakeKind = "taken" | "left" | "known" | "refused";

/** What is going to be written, in counts. */
export interface IntakePlan {
  /** Units whose form is taken in, and the criteria that they answer. */
  readonly units: number;
  readonly answers: number;
  /** Of these units, those for which the workbook holds other answers. */
  readonly differing: number;
  /** Files that are recorded without counting. */
  readonly aside: number;
}

/** The words of taking forms in. Points and days come as texts of the language. */
export interface IntakeWords {
  readonly title: string;
  readonly status: (received: number, of: number) => string;
  readonly late: (units: number) => string;
  readonly members: {
    readonly received: (day: string) => string;
    readonly receivedSome: string;
    readonly late: (days: number) => string;
    readonly waiting: string;
    readonly withdrawn: string;
    readonly file: (name: string) => string;
  };
  readonly choose: string;
  readonly stop: string;
  readonly stopping: string;
  readonly previewing: (files: number) => string;
  readonly willWrite: (plan: IntakePlan) => string;
  readonly nothingToWrite: string;
  readonly dayLabel: string;
  readonly dayHint: string;
  readonly dayWrong: string;
  readonly confirm: (plan: IntakePlan) => string;
  readonly cancel: string;
  readonly close: string;
  readonly kinds: Readonly<Record<IntakeKind, string>>;
  /** The same once it is written. */
  readonly doneKinds: Readonly<Record<IntakeKind, string>>;
  readonly claimed: (points: string) => string;
  readonly onTime: string;
  readonly lateBy: (days: number) => string;
  readonly keptDay: (day: string) => string;
  readonly changes: (answers: number) => string;
  readonly knownSince: (day: string, file: string) => string;
  readonly choice: string;
  readonly countsNow: (file: string) => string;
  readonly countsThis: (file: string) => string;
  readonly differs: (answers: number) => string;
  readonly noDifference: string;
  readonly blank: string;
  readonly migration: (from: string, to: string) => string;
  readonly written: (plan: IntakePlan) => string;
  readonly undone: string;
  /** The workbook was changed since the preview. */
  readonly outdated: string;
  readonly stoppedEarly: (read: number, files: number) => string;
}
