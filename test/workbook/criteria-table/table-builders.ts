import { neutralDefaults } from "../../../src/workbook/criteria-table/template-draft";
import { type CriteriaTable } from "../../../src/workbook/criteria-table/criteria-table";
import { type Grid, type GridCell, type GridValue } from "../../../src/workbook/plan/grid";
import { parseCellName } from "../../../src/workbook/plan/cell-address";
import { type CellRange } from "../../../src/workbook/plan/sheet-plan";
import { isGroup } from "../../../src/scoring/template/criterion-tree";
import { type Criterion } from "../../../src/scoring/template/criterion";
import { type Template } from "../../../src/scoring/template/template";
import { toNumber } from "../../../src/scoring/points/points";

/** What is typed into a cell: a text, a number, or the day that Excel made of it; null for a blank. */
export type Typed = string | number | { readonly day: string } | null;

export type TypedRow = readonly Typed[];

export const DEFAULTS = neutralDefaults(
  { id: "bang-cua-khoi", title: "Bảng của khối", version: "1.0" },
  "Chưa xếp loại",
);

function valueOf(typed: Exclude<Typed, null>): GridValue {
  if (typeof typed === "number") return { kind: "number", number: typed };
  if (typeof typed === "string") return { kind: "text", text: typed };
  return { kind: "date", date: typed.day, number: 46_000 };
}

/** A range such as `B2:C4`. */
function range(name: string): CellRange {
  const [first = "", last = first] = name.split(":");
  const [from, to] = [parseCellName(first)!, parseCellName(last)!];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Rows as they are typed from A1 on, all of them chosen. */
export function table(rows: readonly TypedRow[], merged: readonly string[] = []): CriteriaTable {
  const cells = rows.map((row, index) => {
    const own = row.flatMap((typed, column): (readonly [number, GridCell])[] =>
      typed === null || typed === ""
        ? []
        : [[column, { row: index, column, value: valueOf(typed), computed: false }]],
    );
    return [index, new Map(own)] as const;
  });
  const grid: Grid = {
    name: "Tiêu chí",
    visibility: "visible",
    rows: new Map(cells.filter(([, row]) => row.size > 0)),
  };
  const right = Math.max(...rows.map(({ length }) => length)) - 1;
  const chosen = { top: 0, left: 0, bottom: rows.length + 20, right };
  return { grid, range: chosen, merged: merged.map(range) };
}

/** A criterion as far as a table without rules tells it. */
export interface Told {
  readonly code: string;
  readonly parent: string | null;
  readonly title: string;
  readonly section: string;
  readonly isGroup: boolean;
  readonly max: number | null;
}

/** What a table without rules tells of a template; a penalty group and a condition state no points. */
export function toldBy({ criteria }: Pick<Template, "criteria">): readonly Told[] {
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  return criteria.map((criterion) => {
    const { code, parent, title, section, max } = criterion;
    return {
      code,
      parent: parent === null ? null : codes.get(parent)!,
      title,
      section,
      isGroup: isGroup(criterion),
      max: section === "condition" || max === null ? null : toNumber(max),
    };
  });
}

/** How somebody prints the code of a criterion, and the points. */
export interface Printing {
  readonly code: (criterion: Criterion) => Typed;
  readonly points: (criterion: Criterion) => Typed;
}

export const AS_IT_IS: Printing = {
  code: ({ code }) => code,
  points: ({ max, section }) => (max === null || section === "condition" ? null : toNumber(max)),
};

/** The table that an officer has: codes, titles and points, nothing else. */
export function plainRows({ criteria }: Template, { code, points }: Printing): TypedRow[] {
  return criteria.map((criterion) => [code(criterion), criterion.title, points(criterion)]);
}
