/** A calendar day (`yyyy-mm-dd`, or a moment that begins with one) as people here write it: dd/mm/yyyy. */
export function shownDay(day: string): string {
  const [year = "", month = "", date = ""] = day.slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}
