/** A member of a bloc. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** `notSubmitted` and `withdrawn` take no part in scoring; any other word does. */
  readonly status: string;
  /** Calendar days after the deadline, at least 0. */
  readonly lateDays: number;
}

/** What a bloc is scored for: a year, or a part of it. */
export interface Term {
  readonly year: number;
  /** Such as `6 tháng đầu năm` or `đợt 1`; "" for the whole year. */
  readonly period: string;
}

/** What is settled before forms go out. Dates are calendar days, `yyyy-mm-dd`; "" where not set. */
export interface BlocSetup extends Term {
  readonly id: string;
  readonly name: string;
  /** The template's id. */
  readonly template: string;
  /** Unit ids; "" where not set. */
  readonly leader: string;
  readonly deputy: string;
  readonly deadline: string;
  readonly evidenceFrom: string;
  readonly evidenceTo: string;
  /** In the order in which they are listed on paper. */
  readonly units: readonly Unit[];
}

/** True for a unit that is scored and ranked (`scoring-model.md`, Entries and stages). */
export function takesPart({ status }: Unit): boolean {
  return status !== "notSubmitted" && status !== "withdrawn";
}
