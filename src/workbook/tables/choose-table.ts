import { type TableKeys, type TableSheet } from "./table-sheet";

/** Names of the sheet in the known languages; the first is the one that was sent out. */
export type SheetNames = readonly [string, ...string[]];

/** What is not as it was written about a sheet as a whole. */
export type TableIssue =
  | { readonly code: "sheetRenamed"; readonly given: string; readonly expected: string }
  /** A second copy of a sheet. Nothing is read from it. */
  | { readonly code: "sheetRepeated"; readonly counted: string }
  /** A column that the reader can do without; `column` is its key. */
  | { readonly code: "columnMissing"; readonly column: string };

/** An issue with the sheet that it concerns. */
export type TableFinding = { readonly sheet: string; readonly cell: "" } & TableIssue;

/** One of several tables, and what is to be said about them. */
export interface ChosenTable<Key extends string> {
  readonly table: TableSheet<Key> | undefined;
  readonly findings: readonly TableFinding[];
}

/**
 * Of several copies of a sheet the one with the name that was sent out counts, else the first; the others, another
 * name and columns that are gone are named.
 */
export function chooseTable<Key extends string>(
  tables: readonly TableSheet<Key>[],
  { keys, needed }: TableKeys<Key>,
  names: SheetNames,
): ChosenTable<Key> {
  const table = tables.find(({ grid }) => names.includes(grid.name)) ?? tables[0];
  if (table === undefined) return { table, findings: [] };
  const { name } = table.grid;
  const others = tables.filter(({ grid }) => grid !== table.grid);
  const gone = keys.filter((column) => !table.columns.has(column) && !needed.includes(column));
  const renamed: readonly TableFinding[] = names.includes(name)
    ? []
    : [{ sheet: name, cell: "", code: "sheetRenamed", given: name, expected: names[0] }];
  return {
    table,
    findings: [
      ...renamed,
      ...others.map(({ grid }): TableFinding => {
        return { sheet: grid.name, cell: "", code: "sheetRepeated", counted: name };
      }),
      ...gone.map((column): TableFinding => {
        return { sheet: name, cell: "", code: "columnMissing", column };
      }),
    ],
  };
}
