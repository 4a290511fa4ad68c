/** The words of the first screen, beside a workbook that is none of ours. */
export interface StartWords {
  readonly title: string;
  /** Beside an empty workbook. */
  readonly blank: string;
  /** Beside a workbook with something in it. */
  readonly foreign: string;
  /** What stands in the way of a workbook of ours. */
  readonly damaged: string;
  readonly create: string;
  readonly createAbout: string;
  /** A bloc that was begun to be set up, by its name; "" for none. */
  readonly resume: (name: string) => string;
  readonly resumeAbout: string;
  readonly check: string;
  readonly checkAbout: string;
}
