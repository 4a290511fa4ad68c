import { type LeafEntries } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";

/**
 * True for a leaf of a unit on which nobody but the unit itself has said anything, and somebody has to: every content
 * leaf, and of the others those that the unit claims.
 */
export function isOpen(
  { self, cross, verified, meeting }: LeafEntries,
  { section }: Leaf,
): boolean {
  if ((cross ?? verified ?? meeting) !== undefined) return false;
  return section === "content" || self !== undefined;
}
