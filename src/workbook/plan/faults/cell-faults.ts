import { type CellPlan, type CellValue } from "../sheet-plan";
import { isLinkAddress } from "../link-address";
import { brokenOf } from "./fault-list";
import { formulaFaults } from "./formula-faults";

/** The most characters (UTF-16 units) that fit into a cell. */
export const LONGEST_TEXT = 32_767;
/** The number furthest from zero that Excel holds. */
const LARGEST_NUMBER = 9.999_999_999_999_99e307;

function isUnfit(value: CellValue | undefined): boolean {
  if (typeof value === "string") return value.length > LONGEST_TEXT;
  return typeof value === "number" && !(Math.abs(value) <= LARGEST_NUMBER);
}

function linkFaults(link: NonNullable<CellPlan["link"]>): readonly string[] {
  if ("address" in link)
    return brokenOf([[!isLinkAddress(link.address), `no address of a link: ${link.address}`]]);
  return brokenOf([
    [link.place === "" || link.place.startsWith("#"), `no place in the workbook: ${link.place}`],
  ]);
}

function contentFaults({ value, formula, slot }: CellPlan): readonly string[] {
  return brokenOf([
    [typeof value === "string" && isUnfit(value), `a text longer than ${LONGEST_TEXT} characters`],
    [typeof value === "number" && isUnfit(value), `${String(value)} instead of a number`],
    [formula !== undefined && value === undefined, "a formula without its result"],
    [slot !== undefined && (value ?? formula) !== undefined, "a slot with other content"],
  ]);
}

/** What keeps a cell's content from being stored as it stands; its style and place are checked elsewhere. */
export function cellFaults(cell: CellPlan): readonly string[] {
  const { value, formula, link, slot } = cell;
  if (!isUnfit(value) && (formula ?? link ?? slot) === undefined) return [];
  return [
    ...contentFaults(cell),
    ...(formula === undefined ? [] : formulaFaults(formula)),
    ...(link === undefined ? [] : linkFaults(link)),
  ];
}
