import { takesPart, type Unit } from "../../../scoring/distribution/bloc-setup";
import { entriesOf, type LeafEntries } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { isOpen } from "../../../scoring/verification/open-leaf";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";

/** Which item is meant. */
export interface ItemKey {
  readonly unit: string;
  /** The criterion's code. */
  readonly code: string;
}

/** What one unit gets on one criterion. */
export interface Item {
  readonly unit: Unit;
  readonly leaf: Leaf;
  readonly entries: LeafEntries;
  readonly open: boolean;
}

/** The items of one unit, or those of one criterion. */
export interface ItemGroup {
  /** The unit's id or the criterion's code. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly items: readonly Item[];
  readonly open: number;
}

/** The items of all units that take part, unit by unit in the order of the member list. */
export function itemsOf({ bloc, template }: Pick<BlocBook, "bloc" | "template">): readonly Item[] {
  const leaves = leavesOf(template.criteria);
  return bloc.units.filter(takesPart).flatMap((unit) =>
    leaves.map((leaf): Item => {
      const entries = entriesOf(bloc.entries, unit.id, leaf.code);
      return { unit, leaf, entries, open: isOpen(entries, leaf) };
    }),
  );
}

/** The items gathered by unit or by criterion, in their order. */
export function grouped(items: readonly Item[], by: "units" | "criteria"): readonly ItemGroup[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const id = by === "units" ? item.unit.id : item.leaf.code;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [item]);
    else group.push(item);
  }
  return [...groups].map(([id, own]) => {
    const [first] = own;
    const [code, name] = by === "units" ? ["", first?.unit.name] : [id, first?.leaf.title];
    return { id, code, name: name ?? id, items: own, open: own.filter(({ open }) => open).length };
  });
}

/** True for the item that a key means. */
export function isItem({ unit, leaf }: Item, key: ItemKey): boolean {
  return unit.id === key.unit && leaf.code === key.code;
}

/** The next open item behind one, from the beginning again where none is left behind it. */
export function nextOpen(items: readonly Item[], key: ItemKey | undefined): Item | undefined {
  const at = key === undefined ? -1 : items.findIndex((item) => isItem(item, key));
  const turned = [...items.slice(at + 1), ...items.slice(0, Math.max(0, at))];
  return turned.find(({ open }) => open);
}
