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
