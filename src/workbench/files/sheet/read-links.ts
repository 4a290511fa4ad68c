import { refuseHere, type XmlScanner } from "../../../hosts/xlsx/xml/scan-xml";
import { eachChild, prefixedAttribute } from "../../../hosts/xlsx/xml/walk-xml";
import { isLinkAddress } from "../../../workbook/plan/link-address";
import { type CellPlan } from "../../../workbook/plan/sheet-plan";
import { type Reference } from "../book/part-references";
import { type NoteLeftOut } from "../left-out-list";
import { statedText } from "../stated";
import { rangeIn } from "../stated-ranges";

type Link = NonNullable<CellPlan["link"]>;

/** A link and the cell that it belongs to. */
export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: Link;
}

function linkOf(target: string | undefined, location: string): Link | undefined {
  const place = target?.startsWith("#") === true ? target.slice(1) : location.replace(/^#/, "");
  if (target === undefined || target.startsWith("#")) return place === "" ? undefined : { place };
  const address = location === "" ? target : `${target}#${location}`;
  return isLinkAddress(address) ? { address } : undefined;
}

/**
 * Reads the links just opened; addresses stay as files hold them, with percent sequences. A range's belongs to its first
 * cell. One that leads to a reference that is not there is refused.
 */
export function readLinks(
  scanner: XmlScanner,
  references: ReadonlyMap<string, Reference>,
  note: NoteLeftOut,
): readonly PlacedLink[] {
  const links: PlacedLink[] = [];
  eachChild(scanner, (name) => {
    if (name !== "hyperlink") return;
    const range = rangeIn(statedText(scanner, "ref"));
    const id = prefixedAttribute(scanner, "id");
    const reference = id === undefined ? undefined : references.get(id);
    if (id !== undefined && reference === undefined) refuseHere(scanner);
    const link = linkOf(reference?.target, statedText(scanner, "location"));
    if (range === undefined || link === undefined) note("links");
    else links.push({ row: range.top, column: range.left, link });
  });
  return links;
}

/** The cells with their links; a link may stand where no cell does. */
export function withLinks(
  cells: readonly CellPlan[],
  links: readonly PlacedLink[],
): readonly CellPlan[] {
  if (links.length === 0) return cells;
  const keyOf = ({ row, column }: Pick<CellPlan, "row" | "column">): string => `${row} ${column}`;
  const open = new Map(links.map((link) => [keyOf(link), link]));
  const linked = cells.map((cell) => {
    const found = open.get(keyOf(cell));
    open.delete(keyOf(cell));
    return found === undefined ? cell : { ...cell, link: found.link };
  });
  return [...linked, ...open.values()];
}
