import { LAST_ROW } from "../cell-address";
import { type PrintPlan } from "../sheet-plan";
import { brokenOf } from "./fault-list";
import { rangeFaults } from "./range-faults";

/** Of a header or footer, with the codes that hosts put in front and ampersands doubled. */
const LONGEST_FOOTER = 200;
const MOST_PAGE_BREAKS = 1023;

function isRow(row: number, first: number): boolean {
  return Number.isInteger(row) && row >= first && row <= LAST_ROW;
}

/** What no host can set up for printing. */
export function printFaults(print: PrintPlan): readonly string[] {
  const { titleRows = { from: 0, to: 0 }, area, margins, footer = "", pageBreaks = [] } = print;
  const titles = isRow(titleRows.from, 0) && isRow(titleRows.to, titleRows.from);
  return [
    ...brokenOf([
      [!titles, "title rows that are no rows of a sheet"],
      [Object.values(margins).some((margin) => !(margin >= 0)), "a margin below zero"],
      [
        footer.replaceAll("&", "&&").length > LONGEST_FOOTER,
        `a footer longer than ${LONGEST_FOOTER} characters`,
      ],
      [!pageBreaks.every((row) => isRow(row, 1)), "a page break before no row of the sheet"],
      [pageBreaks.length > MOST_PAGE_BREAKS, `more than ${MOST_PAGE_BREAKS} page breaks`],
    ]),
    ...(area === undefined ? [] : rangeFaults([area])),
  ];
}
