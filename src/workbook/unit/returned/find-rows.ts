import { foldedName } from "../../../basics/folded-name";
import { type Template } from "../../../scoring/template/template";
import { type FormColumn } from "../../look/sheet-words";
import { cellAt, cellText } from "../../plan/grid-cells";
import { type FormRow, formRows, rowId } from "../form/form-layout";
import { type FormLabels } from "./form-labels";
import { type TableSheet } from "../../tables/table-sheet";

/** A row of the form that has an id. */
export type IdRow = Exclude<FormRow, { kind: "how" }>;

/** A row with the id of another one. */
export interface RepeatedRow {
  readonly code: string;
  readonly row: number;
}

/** Where the form's rows stand in a returned sheet. */
export interface FoundRows {
  /** Row id → zero-based row. */
  readonly rows: ReadonlyMap<string, number>;
  /** For the rows whose id was gone. */
  readonly foundBy: ReadonlyMap<string, "code" | "title">;
  /** Further rows with the id of a row that was found; `code` is the criterion's. */
  readonly repeated: readonly RepeatedRow[];
  /** All other rows but the one with the keys. */
  readonly others: readonly number[];
}

/** The rows of a template's form that have an id, in printing order. */
export function idRows({ criteria }: Template): readonly IdRow[] {
  return formRows(criteria).filter((row): row is IdRow => row.kind !== "how");
}

/** The id that stands in a row of the form. */
export function idOf(row: IdRow): string {
  return rowId(row) ?? row.criterion.id;
}

interface Search {
  readonly sheet: TableSheet<FormColumn>;
  readonly labels: FormLabels;
  readonly rows: Map<string, number>;
  readonly foundBy: Map<string, "code" | "title">;
  readonly repeated: RepeatedRow[];
  /** Rows that are not spoken for, in order. */
  readonly free: Set<number>;
}

function textIn({ sheet }: Search, row: number, key: FormColumn): string {
  const column = sheet.columns.get(key);
  return column === undefined ? "" : cellText(cellAt(sheet.grid, row, column));
}

/** Of several rows the first whose title is the right one, else the first. */
function best(search: Search, rows: readonly number[], id: string): number | undefined {
  const [first, ...more] = rows;
  if (more.length === 0) return first;
  return rows.find((row) => search.labels.isTitle(id, textIn(search, row, "title"))) ?? first;
}

function take(search: Search, id: string, row: number): void {
  search.rows.set(id, row);
  search.free.delete(row);
}

function findByIds(search: Search, expected: readonly IdRow[]): void {
  const rowsOf = new Map<string, number[]>();
  for (const row of search.free) {
    const id = textIn(search, row, "id");
    rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
  }
  for (const each of expected) {
    const id = idOf(each);
    const rows = rowsOf.get(id) ?? [];
    const chosen = best(search, rows, id);
    if (chosen === undefined) continue;
    take(search, id, chosen);
    for (const row of rows) {
      if (row !== chosen) search.repeated.push({ code: each.criterion.code, row });
      search.free.delete(row);
    }
  }
}

/** A code that became a number or a date is not believed: `1.1` may have been `1.10`. */
function findByCodes(search: Search, expected: readonly IdRow[]): void {
  const column = search.sheet.columns.get("code");
  if (column === undefined) return;
  for (const each of expected) {
    const id = idOf(each);
    if (search.rows.has(id) || each.kind === "item") continue;
    const rows = [...search.free].filter((row) => {
      const cell = cellAt(search.sheet.grid, row, column);
      return cell?.value.kind === "text" && cellText(cell) === each.criterion.code;
    });
    const chosen = best(search, rows, id);
    if (chosen === undefined) continue;
    take(search, id, chosen);
    search.foundBy.set(id, "code");
  }
}

/** The rows that are still free, by their folded titles. */
function freeRowsByTitle(search: Search): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const row of search.free) {
    const title = foldedName(textIn(search, row, "title"));
    if (title !== "") rows.set(title, [...(rows.get(title) ?? []), row]);
  }
  return rows;
}

/** Criteria in their order: where a title stands more than once, the first one below the criterion before. */
function chooseCriterion(same: readonly number[], above: number): number | undefined {
  return same.find((row) => row > above) ?? same[0];
}

/** Items stand below their own criterion and above the next: several criteria may list the same item. */
function chooseItem(
  same: readonly number[],
  owner: number | undefined,
  criteria: readonly number[],
): number | undefined {
  if (owner === undefined) return undefined;
  const end = Math.min(...criteria.filter((row) => row > owner));
  return same.find((row) => row > owner && row < end);
}

function findByTitles(search: Search, expected: readonly IdRow[]): void {
  if (expected.every((each) => search.rows.has(idOf(each)))) return;
  const byTitle = freeRowsByTitle(search);
  const find = (each: IdRow, choose: (same: readonly number[]) => number | undefined): void => {
    const id = idOf(each);
    if (search.rows.has(id)) return;
    const titles = new Set(search.labels.titlesOf(id));
    const rows = [...titles].flatMap((title) => byTitle.get(title) ?? []);
    const chosen = choose(rows.filter((row) => search.free.has(row)));
    if (chosen === undefined) return;
    take(search, id, chosen);
    search.foundBy.set(id, "title");
  };
  let above = -1;
  const criteria = expected.filter(({ kind }) => kind !== "item");
  for (const each of criteria) {
    find(each, (same) => chooseCriterion(same, above));
    above = search.rows.get(idOf(each)) ?? above;
  }
  const taken = criteria.flatMap((each) => search.rows.get(idOf(each)) ?? []);
  for (const each of expected)
    if (each.kind === "item")
      find(each, (same) => chooseItem(same, search.rows.get(each.criterion.id), taken));
}

/**
 * Finds the form's rows, wherever they stand: by the hidden id, else by the code, else by the title. Of several rows
 * with one id that one counts which still has the right title, else the first.
 */
export function findRows(
  sheet: TableSheet<FormColumn>,
  expected: readonly IdRow[],
  labels: FormLabels,
): FoundRows {
  const free = new Set([...sheet.grid.rows.keys()].filter((row) => row !== sheet.keyRow));
  const search: Search = {
    sheet,
    labels,
    rows: new Map(),
    foundBy: new Map(),
    repeated: [],
    free,
  };
  findByIds(search, expected);
  findByCodes(search, expected);
  findByTitles(search, expected);
  const { rows, foundBy, repeated } = search;
  return { rows, foundBy, repeated, others: [...free] };
}
