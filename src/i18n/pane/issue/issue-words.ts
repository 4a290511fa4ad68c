/** The words of the screen that issues forms. */
export interface IssueWords {
  readonly notYet: string;
  /** Forms have come back, but the day on which they went out was not noted. */
  readonly issuedOnce: string;
  /** The day as dd/mm/yyyy. */
  readonly issuedOn: (day: string) => string;
  /** The day and the leader's name, each "" where not set. */
  readonly preview: (forms: number, due: string, to: string) => string;
  readonly withdrawn: (names: string) => string;
  readonly noDeadline: string;
  readonly noLeader: string;
  readonly again: string;
  /** What stands in the way of issuing. */
  readonly first: (count: number) => string;
  readonly all: (forms: number) => string;
  readonly allAgain: (forms: number) => string;
  readonly delivered: (forms: number, file: string) => string;
  readonly each: string;
  readonly download: (name: string) => string;
  readonly open: (name: string) => string;
  readonly openNext: (name: string, at: number, of: number) => string;
  readonly opensAside: string;
  readonly saveAs: (file: string) => string;
  readonly done: string;
  readonly doneOf: (done: number, of: number) => string;
  readonly markIssued: string;
  readonly marked: (day: string) => string;
  readonly undone: string;
}
