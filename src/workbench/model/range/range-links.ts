import { excelFault } from "../../protocol/excel-fault";
import { mayChange, mayEdit } from "../permission";
import { type Area, type Kind, rectangleOf } from "../things";

interface GivenLink {
  readonly address?: unknown;
  readonly documentReference?: unknown;
  readonly screenTip?: unknown;
  readonly textToDisplay?: unknown;
}

const textOf = (name: string, value: unknown): Readonly<Record<string, string>> =>
  typeof value === "string" && value !== "" ? { [name]: value } : {};

function setHyperlink(area: Area, given: unknown): void {
  mayChange(area, "allowInsertHyperlinks", "Range.hyperlink");
  mayEdit(area, "Range.hyperlink");
  const range = rectangleOf(area);
  if (given === null || given === undefined) {
    area.sheet.setLink(range, undefined);
    return;
  }
  const { address, documentReference, screenTip, textToDisplay } = given as GivenLink;
  if (address !== undefined && documentReference !== undefined)
    throw excelFault("InvalidArgument", "Range.hyperlink", "an address and a place");
  area.sheet.setLink(range, {
    ...textOf("address", address),
    ...textOf("documentReference", documentReference),
    ...textOf("screenTip", screenTip),
  });
  if (typeof textToDisplay === "string" && textToDisplay !== "")
    area.sheet.write(range.top, range.left, [[{ value: textToDisplay }]]);
}

/** The link of a Range's first cell; it also shows the text that stands there. */
export const RANGE_LINKS: Kind<Area> = {
  reads: {
    Hyperlink: (area) => {
      const { top, left } = rectangleOf(area);
      const cell = area.sheet.cell(top, left);
      return cell?.link === undefined ? null : { ...cell.link, textToDisplay: String(cell.value) };
    },
  },
  writes: { Hyperlink: setHyperlink },
};
