import { type CriteriaReading } from "../../../../workbook/bloc/criteria/reading/read-criteria-sheet";
import { type TreeRow, treeRows } from "../tree-rows";

/** The criteria on the sheet as lines of the tree, with their running sums, whatever is wrong with them. */
export function typedRows({ criteria }: CriteriaReading): readonly TreeRow[] {
  const known = new Set(criteria.map(({ id }) => id));
  return treeRows(
    criteria.map(({ id, code, parent, title, section, rule, max, cap }) => ({
      ...{ id, code, title, section, isLeaf: rule !== undefined },
      // A criterion whose group is not there yet stands at the top.
      parent: parent !== null && known.has(parent) ? parent : null,
      max: section === "condition" ? null : (max ?? cap ?? null),
    })),
    [],
  );
}

/** The groups at the top of the content with what their criteria come to, of their points. */
export function topGroups(rows: readonly TreeRow[]): readonly TreeRow[] {
  return rows.filter(
    ({ depth, isLeaf, section }) => depth === 0 && !isLeaf && section === "content",
  );
}
