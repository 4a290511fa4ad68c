const two = (part: number): string => String(part).padStart(2, "0");

/** A moment by this machine's clock and calendar: `yyyy-mm-ddThh:mm:ss`. */
export function localMoment(moment: Date): string {
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(":");
  return `${day}T${time}`;
}
