import { foldedName } from "../../../basics/folded-name";
import { type Template } from "../../../scoring/template/template";
import { type FormColumn } from "../../look/sheet-words";
import { cellAt, cellText } from "../../plan/grid-cells";
import { type FormRow, formRows, rowId } from "../form/form-layout";
import { type FormLabels } from "./form-labels";
import { type TableSheet } from "./table-sheet";

/** A row of the form that has an id. */
export type IdRow = Exclude<FormRow, { kind: "how" }>;

/** Where the form's rows stand in a returned sheet. */
export interface FoundRows {
  /** Row id → zero-based row. */
  readonly rows: ReadonlyMap<string, number>;
  /** For the rows whose id was gone. */
  readonly foundBy: ReadonlyMap<string, "code" | "title">;
  /** Further rows with the id of a row that was found. */
  readonly repeated: readonly { readonly id: string; readonly row: number }[];
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
  readonly repeated: { readonly id: string; readonly row: number }[];
  /** Rows that are not spoken for, in order. */
  readonly free: Set<number>;
}

function textIn({ sheet }: Search, row: number, key: FormColumn): string {
  const column = sheet.columns.get(key);
  return column === undefined ? "" : cellText(cellAt(sheet.grid, row, column));
}

function hasTitle(search: Search, row: number, id: string): boolean {
  const title = foldedName(textIn(search, row, "title"));
  return search.labels.titles.get(id)?.has(title) === true;
}

/** Of several rows the first whose title is the right one, else the first. */
function best(search: Search, rows: readonly number[], id: string): number | undefined {
  return rows.find((row) => hasTitle(search, row, id)) ?? rows[0];
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
      if (row !== chosen) search.repeated.push({ id, row });
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

/** Items are looked for below their criterion only: several criteria may list the same item. */
function findByTitles(search: Search, expected: readonly IdRow[]): void {
  const taken = new Set(
    expected.flatMap((each) => (each.kind === "item" ? [] : (search.rows.get(idOf(each)) ?? []))),
  );
  let above = -1;
  for (const each of expected) {
    const id = idOf(each);
    const found = search.rows.get(id);
    if (found !== undefined) {
      above = found;
      continue;
    }
    const same = [...search.free].filter((row) => hasTitle(search, row, id));
    const below = same.find((row) => row > above);
    const owner = search.rows.get(each.criterion.id);
    const inBlock = (row: number): boolean =>
      owner !== undefined && ![...taken].some((other) => other > owner && other < row);
    const chosen =
      each.kind === "item"
        ? same.find((row) => row > (owner ?? row) && inBlock(row))
        : (below ?? same[0]);
    if (chosen === undefined) continue;
    take(search, id, chosen);
    search.foundBy.set(id, "title");
    if (each.kind !== "item") taken.add(chosen);
    above = chosen;
  }
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
