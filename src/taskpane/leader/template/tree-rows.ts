import { type Criterion, type Section } from "../../../scoring/template/criterion";
import { type TemplateFault } from "../../../scoring/template/template-fault";
import { toNumber } from "../../../scoring/points/points";

/** A criterion as far as the tree shows it: of a template, or of one that is still being read. Points as numbers. */
export interface TreeCriterion {
  readonly id: string;
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly section: Section;
  readonly isLeaf: boolean;
  readonly max: number | null;
}

/** A line of the tree. */
export interface TreeRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly section: Section;
  /** Groups above it. */
  readonly depth: number;
  readonly isLeaf: boolean;
  /** Points at most; null where none are stated. */
  readonly points: number | null;
  /** What its children come to; null for a leaf. */
  readonly sum: number | null;
  readonly faults: readonly TemplateFault[];
}

/** Points have three decimals at most: what binary arithmetic adds is cut off. */
const THOUSAND = 1000;

/** A criterion of a template for the tree. */
export function treeCriterion(criterion: Criterion): TreeCriterion {
  const { id, code, parent, title, section, kind, max } = criterion;
  const cap = kind === "group" ? criterion.cap : null;
  const points = section === "condition" ? null : (max ?? cap);
  const own = points === null ? null : toNumber(points);
  return { id, code, parent, title, section, isLeaf: kind === "leaf", max: own };
}

function sumOf(criterion: TreeCriterion, all: readonly TreeCriterion[]): number | null {
  if (criterion.isLeaf || criterion.section === "condition") return null;
  const thousandths = all
    .filter(({ parent }) => parent === criterion.id)
    .reduce((sum, child) => {
      const points = child.max ?? sumOf(child, all) ?? 0;
      return sum + Math.round(points * THOUSAND);
    }, 0);
  return thousandths / THOUSAND;
}

/** The tree as lines in printing order, each with its running sum and what is wrong with it. */
export function treeRows(
  criteria: readonly TreeCriterion[],
  faults: readonly TemplateFault[],
): readonly TreeRow[] {
  const depths = new Map<string, number>();
  return criteria.map((criterion) => {
    const { id, code, parent, title, section, isLeaf, max } = criterion;
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    return {
      id,
      code,
      title,
      section,
      depth,
      isLeaf,
      points: max,
      sum: sumOf(criterion, criteria),
      faults: faults.filter(({ place }) => place === code),
    };
  });
}

/** Leaves of a tree that are scored with points. */
export function leafCount(criteria: readonly Pick<TreeCriterion, "isLeaf">[]): number {
  return criteria.filter(({ isLeaf }) => isLeaf).length;
}
