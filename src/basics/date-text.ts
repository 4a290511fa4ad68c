/** A calendar day `yyyy-mm-dd` as people of either language here write it, `dd/mm/yyyy`; "" for no day. */
export function dateText(day: string): string {
  const [year, month, date] = day.split("-");
  return date === undefined ? day : `${date}/${String(month)}/${String(year)}`;
}

/** The number behind a calendar day in a workbook of the 1900 system; undefined for what is no day. */
export function dayNumber(day: string): number | undefined {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 86_400_000 + 25_569;
}

/** 1 March 1900, from which day on the workbook's count and the calendar agree; and the last day of the year 9999. */
const [FIRST_DAY, LAST_DAY] = [61, 2_958_465];

/** The calendar day behind a number of the 1900 system, a time of day left off; undefined where there is none. */
export function dayOfNumber(number: number): string | undefined {
  const day = Math.floor(number);
  if (!(day >= FIRST_DAY && day <= LAST_DAY)) return undefined;
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
