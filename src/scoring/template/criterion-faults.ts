import { type Points, sum, ZERO } from "../points/points";
import { type Criterion, type Group } from "./criterion";
import { childrenByParent, isGroup, isLeaf } from "./criterion-tree";
import { type Template } from "./template";
import { type StructureFault, type TemplateFault } from "./template-fault";

function repeated(criteria: readonly Criterion[], field: "id" | "code"): readonly TemplateFault[] {
  const seen = new Set<string>();
  return criteria.flatMap((criterion): readonly TemplateFault[] => {
    const given = criterion[field];
    if (!seen.has(given)) {
      seen.add(given);
      return [];
    }
    return [{ code: "criterionRepeated", field, given, place: criterion.code }];
  });
}

function parentFaults(criteria: readonly Criterion[]): readonly TemplateFault[] {
  const before = new Map<string, Criterion>();
  const ids = new Set(criteria.map(({ id }) => id));
  return criteria.flatMap((criterion): readonly TemplateFault[] => {
    const { parent, section, code: place } = criterion;
    const above = parent === null ? undefined : before.get(parent);
    before.set(criterion.id, criterion);
    if (parent === null) return [];
    if (!ids.has(parent)) return [{ code: "parentUnknown", parent, place }];
    if (above === undefined) return [{ code: "parentNotBefore", parent, place }];
    if (above.section !== section) return [{ code: "parentInOtherSection", parent, place }];
    return [];
  });
}

function sumFaults(group: Group, total: Points): readonly StructureFault[] {
  const { max, cap, section } = group;
  if (max === null) return [];
  if (cap === null) return total === max ? [] : [{ code: "sumDiffers", sum: total, max }];
  if (section !== "content") return [];
  return [
    ...(cap === max ? [] : [{ code: "capDiffersFromMax", cap, max } as const]),
    ...(total >= cap ? [] : [{ code: "childrenBelowCap", sum: total, cap } as const]),
  ];
}

function groupFaults(group: Group, children: readonly Criterion[]): readonly StructureFault[] {
  if (children.length === 0) return [{ code: "groupWithoutChildren" }];
  return sumFaults(group, sum(children.map(({ max }) => max ?? ZERO)));
}

function negativeFaults(criterion: Criterion): readonly StructureFault[] {
  const cap = isGroup(criterion) ? criterion.cap : null;
  return [
    ...((criterion.max ?? ZERO) < 0 ? [{ code: "pointsNegative", field: "max" } as const] : []),
    ...((cap ?? ZERO) < 0 ? [{ code: "pointsNegative", field: "cap" } as const] : []),
  ];
}

/** Everything wrong with the tree of criteria and its sums (`scoring-model.md`, Faults). */
export function criterionFaults({ criteria, base }: Template): readonly TemplateFault[] {
  const children = childrenByParent(criteria);
  const own = criteria.flatMap((criterion): readonly TemplateFault[] => {
    const below = children.get(criterion.id) ?? [];
    const found: readonly StructureFault[] = isLeaf(criterion)
      ? below.length > 0
        ? [{ code: "leafWithChildren" }]
        : []
      : groupFaults(criterion, below);
    return [...found, ...negativeFaults(criterion)].map((fault) => ({
      ...fault,
      place: criterion.code,
    }));
  });
  const top = (children.get(null) ?? []).filter(({ section }) => section === "content");
  const total = sum(top.map(({ max }) => max ?? ZERO));
  return [
    ...repeated(criteria, "id"),
    ...repeated(criteria, "code"),
    ...parentFaults(criteria),
    ...own,
    ...(total === base ? [] : [{ code: "baseDiffers", sum: total, base, place: "" } as const]),
  ];
}
