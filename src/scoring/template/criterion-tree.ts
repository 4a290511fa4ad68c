import { type Criterion, type Group, type Leaf } from "./criterion";

/** True for a criterion that is scored. */
export function isLeaf(criterion: Criterion): criterion is Leaf {
  return criterion.kind === "leaf";
}

/** True for a criterion that only sums up. */
export function isGroup(criterion: Criterion): criterion is Group {
  return criterion.kind === "group";
}

/** The leaves in printing order. */
export function leavesOf(criteria: readonly Criterion[]): readonly Leaf[] {
  return criteria.filter(isLeaf);
}

/** The direct children of each criterion id; those at the top under null. In printing order. */
export function childrenByParent(
  criteria: readonly Criterion[],
): ReadonlyMap<string | null, readonly Criterion[]> {
  const children = new Map<string | null, Criterion[]>();
  for (const each of criteria) {
    const siblings = children.get(each.parent);
    if (siblings === undefined) children.set(each.parent, [each]);
    else siblings.push(each);
  }
  return children;
}

/** How many groups stand above each criterion, by id. */
export function depths(criteria: readonly Criterion[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id, parent } of criteria)
    found.set(id, parent === null ? 0 : (found.get(parent) ?? 0) + 1);
  return found;
}
