import { dayNumber, dayOfNumber } from "../../../basics/date-text";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type BlocRecord } from "../../../scoring/import/bloc-record";

/** Days that a unit gets to answer, where nobody has said another number. */
const DAYS = 5;

/** The day that is proposed: that of the slips which were made last, else a few days from now; as dd/mm/yyyy. */
export function proposedDue({ slips }: Pick<BlocRecord, "slips">, now: string): string {
  const last = slips.at(-1)?.due ?? "";
  const today = now.slice(0, 10);
  if (last >= today) return shownDay(last);
  return shownDay(dayOfNumber((dayNumber(today) ?? 0) + DAYS) ?? today);
}
