/** More would not fit a notice. */
const MOST = 6;

const CELL = /^[A-Z]{1,3}\d+$/;

/**
 * Where the faults of a plan are, for a person to find: sheets with their cells (`Dữ liệu!B12`), names, properties; each
 * once, the first few. None where the workbook as a whole is at fault.
 *
 * @param faults of `planFaults`, each with its place in front.
 */
export function unsavablePlaces(faults: readonly string[]): readonly string[] {
  const places = faults.flatMap((fault) => {
    const [first = "", second = "", ...rest] = fault.split(": ");
    if (second === "") return [];
    return rest.length > 0 && CELL.test(second) ? [`${first}!${second}`] : [first];
  });
  const each = [...new Set(places)];
  return each.length > MOST ? [...each.slice(0, MOST), "…"] : each;
}
