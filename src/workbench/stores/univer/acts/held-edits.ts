import { around } from "../../rectangles";
import { type Store, type UserAct } from "../../store";

/** Somebody changed cells. */
export type Edited = Extract<UserAct, { readonly kind: "edited" }>;

/** Milliseconds in which the grid takes back what a rule does not allow. */
const SECOND_THOUGHTS = 80;

function joined(one: Edited, other: Edited): Edited {
  const { kind, sheet } = one;
  const range = around(one.range, other.range);
  const isSame = JSON.stringify(range) === JSON.stringify(one.range);
  const { before } = one;
  return isSame && before !== undefined ? { kind, sheet, range, before } : { kind, sheet, range };
}

/** A cell that holds again what it held before was not changed. */
function changedSomething(store: Store, { sheet: id, range, before }: Edited): boolean {
  if (before === undefined) return true;
  const sheet = store.sheets().find((each) => each.id === id);
  return (sheet?.cell(range.top, range.left)?.value ?? "") !== before;
}

/**
 * Tells of edits once they are final, several of one sheet together: the grid enters what was typed before it asks its
 * rules, and takes it back when they refuse.
 *
 * @param calculated ends when the results fit what was entered.
 */
export function holdEdits(
  store: Store,
  calculated: () => Promise<void>,
  tell: (act: Edited) => void,
): (act: Edited) => void {
  const held = new Map<string, Edited>();
  const release = async (): Promise<void> => {
    await calculated();
    await new Promise((later) => setTimeout(later, SECOND_THOUGHTS));
    const acts = [...held.values()];
    held.clear();
    for (const act of acts) if (changedSomething(store, act)) tell(act);
  };
  return (act) => {
    const before = held.get(act.sheet);
    if (held.size === 0) void release();
    held.set(act.sheet, before === undefined ? act : joined(before, act));
  };
}
