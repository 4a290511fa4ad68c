import { type FormNotes } from "./form-notes";
import { type TableKeys, type TableSheet } from "./table-sheet";

/** Names of the sheet in the known languages; the first is the one that was sent out. */
export type SheetNames = readonly [string, ...string[]];

/**
 * Of several copies of a sheet the one with the name that was sent out counts, else the first; the others, another
 * name and columns that are gone are noted.
 */
export function chooseTable<Key extends string>(
  tables: readonly TableSheet<Key>[],
  { keys, needed }: TableKeys<Key>,
  names: SheetNames,
  notes: FormNotes,
): TableSheet<Key> | undefined {
  const chosen = tables.find(({ grid }) => names.includes(grid.name)) ?? tables[0];
  if (chosen === undefined) return undefined;
  const { name } = chosen.grid;
  const place = { sheet: name, cell: "", criterion: "" };
  if (!names.includes(name))
    notes.findings.push({ ...place, code: "sheetRenamed", given: name, expected: names[0] });
  for (const { grid } of tables)
    if (grid !== chosen.grid)
      notes.findings.push({ ...place, sheet: grid.name, code: "sheetRepeated", counted: name });
  for (const column of keys)
    if (!chosen.columns.has(column) && !needed.includes(column))
      notes.findings.push({ ...place, code: "columnMissing", column });
  return chosen;
}
