import { cellXml, type CellChange } from "./cell-xml";
import { type CellOutline, type Holder, type RowOutline, type SheetOutline } from "./sheet-outline";
import { type Splice } from "./splice";

/** Something new and the place it goes to; places in ascending order. */
interface Addition {
  readonly at: number;
  readonly text: string;
}

/** Puts additions into an element that may have had nothing in it. */
function addInto(holder: Holder, additions: readonly Addition[]): readonly Splice[] {
  if (additions.length === 0) return [];
  const { from, to, opening, closing, selfClosed } = holder;
  const content = additions.map(({ text }) => text).join("");
  if (selfClosed) return [{ from, to, text: `${opening}${content}${closing}` }];
  return [
    { from, to, text: opening },
    ...additions.map(({ at, text }) => ({ from: at, to: at, text })),
  ];
}

function newCells(
  changes: readonly CellChange[],
  { cells, end }: RowOutline,
  prefix: string,
): readonly Addition[] {
  const taken = new Set(cells.map(({ column }) => column));
  return changes
    .filter(({ column, value }) => !taken.has(column) && value !== null)
    .map((change) => ({
      at: cells.find(({ column }) => column > change.column)?.from ?? end,
      text: cellXml(change, undefined, prefix),
    }));
}

function rowSplices(
  changes: readonly CellChange[],
  row: RowOutline,
  prefix: string,
): readonly Splice[] {
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const replaced = changes.flatMap((change) => {
    const cell = cells.get(change.column);
    if (cell === undefined) return [];
    return [{ from: cell.from, to: cell.to, text: cellXml(change, cell.style, prefix) }];
  });
  return [...replaced, ...addInto(row, newCells(changes, row, prefix))];
}

function newRow(row: number, changes: readonly CellChange[], prefix: string): string {
  const cells = changes
    .filter(({ value }) => value !== null)
    .map((change) => cellXml(change, undefined, prefix));
  return cells.length === 0 ? "" : `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

function byRow(changes: readonly CellChange[]): ReadonlyMap<number, readonly CellChange[]> {
  const rows = new Map<number, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const row = rows.get(change.row) ?? [];
    if (row.at(-1)?.column === change.column) row.pop();
    rows.set(change.row, [...row, change]);
  }
  return rows;
}

/**
 * The splices that make the changes in a sheet's data: cells that are there keep their style, rows and cells that are
 * not are added in order. Of two changes to one cell the later counts.
 */
export function sheetSplices(
  outline: SheetOutline,
  changes: readonly CellChange[],
): readonly Splice[] {
  const { rows, prefix, end } = outline;
  const known = new Map(rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const additions: Addition[] = [];
  for (const [row, inRow] of byRow(changes)) {
    const present = known.get(row);
    if (present !== undefined) splices.push(...rowSplices(inRow, present, prefix));
    else {
      const at = rows.find((each) => each.row > row)?.from ?? end;
      additions.push({ at, text: newRow(row, inRow, prefix) });
    }
  }
  return [
    ...splices,
    ...addInto(
      outline,
      additions.filter(({ text }) => text !== ""),
    ),
  ];
}

/** The formula cells that changes overwrite. */
export function overwrittenFormulas(
  { rows }: SheetOutline,
  changes: readonly CellChange[],
): readonly CellOutline[] {
  const places = new Set(changes.map(({ row, column }) => `${row} ${column}`));
  return rows.flatMap(({ row, cells }) =>
    cells.filter(({ column, hasFormula }) => hasFormula && places.has(`${row} ${column}`)),
  );
}

/** The splices that take away the stored results of all formulas that changes leave standing. */
export function resultSplices(
  outline: SheetOutline,
  changes: readonly CellChange[],
): readonly Splice[] {
  const gone = new Set(overwrittenFormulas(outline, changes));
  return outline.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      if (!cell.hasFormula || gone.has(cell) || cell.result === undefined) return [];
      return [{ ...cell.result, text: "" }];
    });
}
