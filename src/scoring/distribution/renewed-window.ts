import { dateText, dayNumber, dayOfNumber } from "../../basics/date-text";
import { type SetupForm } from "./setup-form";

/** From when to when evidence could date in another year's bloc; `yyyy-mm-dd`, "" where not set. */
export interface EvidenceWindow {
  readonly year: number;
  readonly evidenceFrom: string;
  readonly evidenceTo: string;
}

/** The same day in another year; 29 February becomes the 28th where there is none. */
function inYear(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  // Read as a day of March where February is too short for it.
  const isThere =
    dayOfNumber(dayNumber(`${year}${day.slice(4)}`) ?? 0) === `${year}${day.slice(4)}`;
  return isThere ? `${year}${day.slice(4)}` : `${year}-02-28`;
}

/** A form with the evidence window of an earlier bloc, moved to its own year; days that somebody typed stay. */
export function withRenewedWindow(form: SetupForm, window: EvidenceWindow): SetupForm {
  const years = Number(form.year) - window.year;
  if (!Number.isSafeInteger(years)) return form;
  const moved = (["evidenceFrom", "evidenceTo"] as const).flatMap((each) => {
    const day = window[each];
    const isTyped = form.days[each] !== undefined;
    return day === "" || isTyped ? [] : [[each, dateText(inYear(day, years))] as const];
  });
  return { ...form, days: { ...form.days, ...Object.fromEntries(moved) } };
}
