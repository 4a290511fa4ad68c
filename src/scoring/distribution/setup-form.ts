import { dateText } from "../../basics/date-text";
import { foldedName } from "../../basics/folded-name";
import { failure, type Result, success } from "../../basics/result";
import { type BlocSetup, type Unit } from "./bloc-setup";
import { memberProblems, type MemberProblem } from "./member-problems";
import { typedDay } from "./typed-day";
import { blocId } from "./unit-id";

/** The days that are settled before forms go out. */
export const SETUP_DAYS = ["deadline", "evidenceFrom", "evidenceTo"] as const;

export type SetupDay = (typeof SETUP_DAYS)[number];

/** For what part of a year a bloc is scored: all of it, its first six months, or a part with a name of its own. */
export const PERIODS = ["year", "firstHalf", "other"] as const;

export type PeriodKind = (typeof PERIODS)[number];

/** A bloc as it is being typed. */
export interface SetupForm {
  readonly name: string;
  readonly year: string;
  readonly period: PeriodKind;
  /** The name of a part of the year that is neither. */
  readonly otherPeriod: string;
  /** As typed; a day that nobody typed is the one that the year and the period propose. */
  readonly days: Readonly<Partial<Record<SetupDay, string>>>;
  readonly members: readonly Unit[];
  /** Typed or pasted, and not made members yet. */
  readonly toAdd: string;
  /** Ids of members; "" for none. */
  readonly leader: string;
  readonly deputy: string;
}

/** Why a bloc cannot be set up as it was typed. */
export type SetupProblem =
  | MemberProblem
  | { readonly code: "blocNameBlank" }
  | { readonly code: "yearUnreadable"; readonly given: string }
  | { readonly code: "periodBlank" }
  | { readonly code: "dayUnreadable"; readonly day: SetupDay; readonly given: string }
  /** Evidence may be from a day that comes after the last one. */
  | { readonly code: "windowReversed" }
  | { readonly code: "leaderIsDeputy" }
  | { readonly code: "membersTooMany"; readonly count: number; readonly most: number };

/** More departments than any bloc has; what would need more is not a bloc's list. */
export const MOST_MEMBERS = 60;

/** Years that a bloc may be scored for. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2100];

/** Nothing typed yet. */
export function emptyForm(year: number): SetupForm {
  return {
    name: "",
    year: String(year),
    period: "year",
    otherPeriod: "",
    days: {},
    members: [],
    toAdd: "",
    leader: "",
    deputy: "",
  };
}

/** The year that was typed; undefined for what is no year. */
function yearOf({ year }: SetupForm): number | undefined {
  const plain = year.normalize("NFKC").trim();
  const number = /^\d{4}$/u.test(plain) ? Number(plain) : 0;
  return number >= FIRST_YEAR && number <= LAST_YEAR ? number : undefined;
}

/**
 * The days that a year and a period propose, `yyyy-mm-dd`; "" for none. Forms are due as departments sent theirs
 * (`domain.md`, 1.2: late in December, on 20 July); documents of the December before count (`domain.md`, 7).
 */
export function proposedDays(form: SetupForm): Readonly<Record<SetupDay, string>> {
  const year = yearOf(form);
  if (year === undefined || form.period === "other")
    return { deadline: "", evidenceFrom: "", evidenceTo: "" };
  const [deadline, evidenceTo] = form.period === "year" ? ["12-27", "12-31"] : ["07-20", "06-30"];
  return {
    deadline: `${String(year)}-${deadline}`,
    evidenceFrom: `${String(year - 1)}-12-01`,
    evidenceTo: `${String(year)}-${evidenceTo}`,
  };
}

/** A day as it stands: typed, or proposed; "" for none, undefined for what is no day. */
export function dayOf(form: SetupForm, day: SetupDay): string | undefined {
  const typed = form.days[day];
  if (typed === undefined) return proposedDays(form)[day];
  return typed.trim() === "" ? "" : typedDay(typed, yearOf(form) ?? FIRST_YEAR);
}

/** What is wrong with the days, one by one and together. */
function dayProblems(form: SetupForm): readonly SetupProblem[] {
  const unreadable = SETUP_DAYS.filter((day) => dayOf(form, day) === undefined);
  if (unreadable.length > 0)
    return unreadable.map((day) => ({ code: "dayUnreadable", day, given: form.days[day] ?? "" }));
  const [from, to] = [dayOf(form, "evidenceFrom") ?? "", dayOf(form, "evidenceTo") ?? ""];
  return from !== "" && to !== "" && from > to ? [{ code: "windowReversed" }] : [];
}

/** In the order in which the form asks. */
function formProblems(form: SetupForm): readonly SetupProblem[] {
  const { name, period, otherPeriod, members, leader, deputy } = form;
  const count = members.length;
  const nameless = period === "other" && otherPeriod.trim() === "";
  const tooMany = count > MOST_MEMBERS;
  const faults: readonly (readonly [boolean, SetupProblem])[] = [
    [name.trim() === "", { code: "blocNameBlank" }],
    [yearOf(form) === undefined, { code: "yearUnreadable", given: form.year }],
    [nameless, { code: "periodBlank" }],
    [tooMany, { code: "membersTooMany", count, most: MOST_MEMBERS }],
    [leader !== "" && leader === deputy, { code: "leaderIsDeputy" }],
  ];
  return [
    ...faults.flatMap(([fails, problem]) => (fails ? [problem] : [])),
    ...dayProblems(form),
    ...memberProblems({ units: members, leader, deputy }, foldedName),
  ];
}

/** What a period is called in the workbook; "" for the whole year. */
function periodText({ period, otherPeriod }: SetupForm, firstHalf: string): string {
  if (period === "year") return "";
  return period === "firstHalf" ? firstHalf : otherPeriod.trim();
}

/**
 * The bloc that a form describes, or everything that stands in its way.
 *
 * @param firstHalf what the first six months of a year are called.
 */
export function setupOf(
  form: SetupForm,
  firstHalf: string,
): Result<Omit<BlocSetup, "template">, SetupProblem> {
  const problems = formProblems(form);
  const year = yearOf(form);
  if (year === undefined || problems.length > 0) return failure(problems);
  const name = form.name.normalize("NFC").trim();
  const day = (each: SetupDay): string => dayOf(form, each) ?? "";
  return success({
    id: blocId(name),
    name,
    year,
    period: periodText(form, firstHalf),
    leader: form.leader,
    deputy: form.deputy,
    deadline: day("deadline"),
    evidenceFrom: day("evidenceFrom"),
    evidenceTo: day("evidenceTo"),
    units: form.members.map((unit) => ({ ...unit, name: unit.name.normalize("NFC").trim() })),
  });
}

/** The form that describes a bloc as it is. */
export function formOf(setup: BlocSetup, firstHalf: string): SetupForm {
  const { name, year, period, leader, deputy, units } = setup;
  const { deadline, evidenceFrom, evidenceTo } = setup;
  const isFirstHalf = foldedName(period) === foldedName(firstHalf);
  return {
    name,
    year: String(year),
    period: period === "" ? "year" : isFirstHalf ? "firstHalf" : "other",
    otherPeriod: isFirstHalf ? "" : period,
    days: {
      deadline: dateText(deadline),
      evidenceFrom: dateText(evidenceFrom),
      evidenceTo: dateText(evidenceTo),
    },
    members: units,
    toAdd: "",
    leader,
    deputy,
  };
}
