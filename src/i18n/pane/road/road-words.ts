/** The seven stops of a bloc's year, in order. */
export const STOPS = [
  "setup",
  "template",
  "issue",
  "intake",
  "verification",
  "meeting",
  "papers",
] as const;

export type Stop = (typeof STOPS)[number];

/** The words of the leader's first screen. */
export interface RoadWords {
  readonly stops: Readonly<Record<Stop, string>>;
  /** How far a stop is, in words for whoever does not see the icon. */
  readonly states: Readonly<Record<"done" | "now" | "later", string>>;
  readonly ranking: string;
  readonly members: (count: number) => string;
  /** Points of the scale, and the template's version. */
  readonly template: (scale: string, version: string) => string;
  /** Forms issued, and the day as dd/mm/yyyy. */
  readonly issued: (count: number, day: string) => string;
  readonly notIssued: string;
  /** Forms have come back, but the day on which they went out was not noted. */
  readonly issuedOnce: string;
  readonly received: (count: number, of: number) => string;
  /** Entries of leaves that are open: nobody has entered anything official yet. */
  readonly toVerify: (count: number) => string;
  readonly verified: string;
  /** No form has come back yet. */
  readonly nothingToVerify: string;
  readonly laterStop: string;
  /** What the button at the foot says when this stop is next. */
  readonly next: Readonly<Record<Stop, string>>;
  readonly deadline: (day: string, daysLeft: number) => string;
}
