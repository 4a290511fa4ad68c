import { type VerificationView } from "../../../i18n/pane/verification/verification-words";
import { grouped, isItem, type Item, type ItemGroup, type ItemKey, nextOpen } from "./items";

/** Where in the verification somebody is: a view, a group of it, an item. */
export interface VerificationPlace {
  readonly view: VerificationView;
  /** The unit's id or the criterion's code. */
  readonly group?: string | undefined;
  readonly item?: ItemKey | undefined;
  /** True where the item was stepped into from the pane. */
  readonly focused?: boolean;
}

/** Where verification begins. */
export const BEGINNING: VerificationPlace = { view: "units" };

/** What stands at a place as the workbook is now; an item or a group that is gone leads back to the list. */
export interface Found {
  readonly groups: readonly ItemGroup[];
  readonly group: ItemGroup | undefined;
  readonly item: Item | undefined;
}

/** Looks up what a place means. */
export function foundAt(items: readonly Item[], place: VerificationPlace): Found {
  const { view, item: key } = place;
  const groups = view === "grid" ? [] : grouped(items, view);
  return {
    groups,
    group: groups.find(({ id }) => id === place.group),
    item: key && items.find((item) => isItem(item, key)),
  };
}

/** One step back: from an item to where it was listed, from there to the list. Undefined at the beginning. */
export function placeBefore({
  view,
  group,
  item,
}: VerificationPlace): VerificationPlace | undefined {
  if (item !== undefined) return group === undefined ? { view } : { view, group };
  return group === undefined ? undefined : { view };
}

/** An item of which the place is given by a key, in the group that the view has for it. */
export function placeOf(
  { view }: VerificationPlace,
  key: ItemKey,
  focused: boolean,
): VerificationPlace {
  if (view === "grid") return { view, item: key, focused };
  return { view, group: view === "units" ? key.unit : key.code, item: key, focused };
}

/** The next open item: of the same group as long as it has one, then of any. Undefined when none is left. */
export function placeOfNext(
  items: readonly Item[],
  place: VerificationPlace,
): VerificationPlace | undefined {
  const { group } = foundAt(items, place);
  const next = nextOpen(group?.items ?? [], place.item) ?? nextOpen(items, place.item);
  return next && placeOf(place, { unit: next.unit.id, code: next.leaf.code }, true);
}
