import { type MemberProblem } from "../../../scoring/distribution/member-problems";
import { type SetupEffect } from "../../../scoring/distribution/setup-change";
import {
  type PeriodKind,
  type SetupDay,
  type SetupProblem,
} from "../../../scoring/distribution/setup-form";
import { type Texts } from "../../messages/texts";

/** Why a bloc that is set up stays as it is, beside what is wrong with the form. */
export type SetupRefusal =
  | { readonly code: "memberHasEntries"; readonly name: string }
  | { readonly code: "cellsNotUnderstood"; readonly count: number };

/** The words of the form of a bloc, while it is set up and afterwards. */
export interface SetupWords {
  readonly name: string;
  readonly nameExample: string;
  readonly year: string;
  readonly period: string;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  /** As the workbook states it. */
  readonly firstHalf: string;
  readonly otherPeriod: string;
  readonly otherPeriodExample: string;
  readonly days: Readonly<Record<SetupDay, string>>;
  readonly dayExample: string;
  readonly members: (count: number) => string;
  readonly nobodyYet: string;
  readonly toAdd: string;
  readonly toAddExample: string;
  readonly add: (count: number) => string;
  readonly fromSelection: string;
  readonly added: (count: number) => string;
  readonly nobodyFound: string;
  /** Names parted by semicolons. */
  readonly repeated: (names: string) => string;
  readonly garbled: (names: string) => string;
  readonly leader: string;
  readonly deputy: string;
  readonly notChosen: string;
  readonly edit: (name: string) => string;
  readonly memberName: string;
  readonly memberId: string;
  readonly finish: string;
  readonly remove: string;
  readonly withdraw: string;
  readonly bringBack: string;
  readonly withdrawn: string;
  readonly moveUp: string;
  readonly moveDown: string;
  /** The year of a bloc that is set up. */
  readonly yearStays: (year: number) => string;
  readonly noChange: string;
  readonly willChange: string;
  /** Forms are out that do not know of a change; the day as dd/mm/yyyy. */
  readonly formsAreOut: (day: string) => string;
  readonly save: string;
  readonly saved: string;
  readonly undone: string;
  readonly problems: Texts<Exclude<SetupProblem, MemberProblem>>;
  readonly effects: Texts<SetupEffect>;
  readonly refusals: Texts<SetupRefusal>;
}
