import { leavesOf } from "../../scoring/template/criterion-tree";
import { parseCellName } from "../../workbook/plan/cell-address";
import { type WorkbookEvent } from "../../workbook/plan/open-workbook";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";

/** Where the member is. `forLeaf` is the criterion that a document is wanted for, to which the way back leads. */
export type MemberPlace =
  | { readonly at: "left" }
  | { readonly at: "criteria" }
  /** `focused` where it was stepped into from the pane, and not by selecting a cell. */
  | { readonly at: "card"; readonly code: string; readonly focused: boolean }
  | { readonly at: "register" }
  /** Without a code a new document. */
  | { readonly at: "entry"; readonly evidence?: string; readonly forLeaf?: string }
  | { readonly at: "paste"; readonly forLeaf?: string }
  /** Which documents have their files. */
  | { readonly at: "files" }
  | { readonly at: "submit" };

/** Where the back button leads; undefined on the first screen. */
export function placeBefore(place: MemberPlace): MemberPlace | undefined {
  if (place.at === "left") return undefined;
  const wanted = "forLeaf" in place ? place.forLeaf : undefined;
  if (wanted !== undefined) return { at: "card", code: wanted, focused: true };
  const isOfRegister = place.at === "entry" || place.at === "paste" || place.at === "files";
  return { at: isOfRegister ? "register" : "left" };
}

/** True where a selected cell opens its criterion or document; elsewhere something is being typed or sealed. */
export function followsCells({ at }: MemberPlace): boolean {
  return at === "left" || at === "criteria" || at === "card" || at === "register";
}

/** The criterion or the document in whose row a cell was selected; undefined for any other place. */
export function placeOfCell(
  { cells, register, places, template }: ReturnedForm,
  { sheet, range }: WorkbookEvent,
): MemberPlace | undefined {
  for (const [code, leaf] of cells) {
    const rows = [...leaf.cells.values(), ...leaf.items.values()].map(({ row }) => row);
    if (leaf.sheet === sheet && rows.includes(range.top))
      return { at: "card", code, focused: false };
  }
  if (register !== undefined && register.sheet === sheet) {
    const [evidence] = [...register.rows].find(([, row]) => row === range.top) ?? [];
    return evidence === undefined ? undefined : { at: "entry", evidence };
  }
  const other = leavesOf(template.criteria).find(({ code }) => {
    const place = places.get(code);
    return place?.sheet === sheet && parseCellName(place.cell)?.row === range.top;
  });
  return other && { at: "card", code: other.code, focused: false };
}
