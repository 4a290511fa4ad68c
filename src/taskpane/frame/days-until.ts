import { dayNumber } from "../../basics/date-text";

/** Whole calendar days from now to a day (`yyyy-mm-dd`); below 0 when it has passed. `now` is `yyyy-mm-ddThh:mm:ss`. */
export function daysUntil(day: string, now: string): number {
  return (dayNumber(day) ?? 0) - (dayNumber(now.slice(0, 10)) ?? 0);
}
