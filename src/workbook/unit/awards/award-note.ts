/** Something in the award statistics that is wrong or doubtful. Nothing of it keeps a form from being taken in. */
export type AwardIssue =
  /** The sheet that was sent out is gone; the place names it. */
  | { readonly code: "awardsMissing" }
  /** No whole number from 0; it is not taken. */
  | { readonly code: "awardNotCount"; readonly given: string }
  /** A figure beside a heading, whose awards stand in the rows below it; it is not taken. */
  | { readonly code: "awardInHeading"; readonly given: string }
  /** More at the base (column 7, 8) than in all (column 4, 5). */
  | { readonly code: "awardPartAbove"; readonly part: number; readonly whole: number }
  /** Some of a row's figures are typed and this one is not. */
  | { readonly code: "awardIncomplete" }
  /** Figures without the name of an award. */
  | { readonly code: "awardUntitled" }
  /** A number such as 3.1 that became a date. */
  | { readonly code: "awardOrdinalDate"; readonly given: string }
  /** The row is named after persons and holds so many collectives, or the reverse. */
  | { readonly code: "awardCollectiveAmongPersons"; readonly title: string; readonly count: number }
  | { readonly code: "awardPersonAmongCollectives"; readonly title: string; readonly count: number }
  /** A sum or share that is no formula any more. */
  | { readonly code: "awardFormulaReplaced"; readonly given: string }
  /** The file shows another sum or share than its figures give. Texts as they are printed. */
  | { readonly code: "awardSumDiffers"; readonly given: string; readonly computed: string };
