import { cellName } from "../../../../workbook/plan/cell-address";
import { escapeAddress } from "../../../../workbook/plan/link-address";
import { type CellPlan } from "../../../../workbook/plan/sheet-plan";
import { createDistinctList } from "../distinct-list";
import { RELATIONSHIP } from "../namespaces";
import { type Relationship, relationshipId } from "../package-xml";
import { element } from "../xml-text";

/** The links of a sheet, and the addresses outside that they refer to. */
export interface Hyperlinks {
  readonly xml: string;
  readonly relationships: readonly Relationship[];
}

/** Excel keeps what stands behind the number sign apart from the address. */
function split(address: string): readonly [target: string, location: string | undefined] {
  const escaped = escapeAddress(address);
  const sign = escaped.indexOf("#");
  return sign < 0 ? [escaped, undefined] : [escaped.slice(0, sign), escaped.slice(sign + 1)];
}

/** Links from cells to addresses or to other places of the workbook; equal addresses share a relationship. */
export function hyperlinksOf(cells: readonly CellPlan[]): Hyperlinks {
  const targets = createDistinctList([]);
  const linked = cells.filter(({ link }) => link !== undefined);
  const links = linked.flatMap(({ row, column, link }) => {
    if (link === undefined) return [];
    const ref = cellName(row, column);
    if ("place" in link) return [element("hyperlink", { ref, location: link.place })];
    const [target, location] = split(link.address);
    const id = relationshipId(targets.positionOf(target));
    return [element("hyperlink", { ref, "r:id": id, location })];
  });
  return {
    xml: links.length === 0 ? "" : element("hyperlinks", {}, links.join("")),
    relationships: targets.values().map((target, at) => ({
      id: relationshipId(at),
      type: `${RELATIONSHIP}/hyperlink`,
      target,
      external: true,
    })),
  };
}
