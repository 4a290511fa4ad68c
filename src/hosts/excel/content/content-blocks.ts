/** Something for one cell. */
export interface CellContent<Content> {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

/** A rectangle of contents; null leaves a cell as it is. */
export interface ContentBlock<Content> {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly (Content | null)[])[];
  /** How long the block is in a message, about. */
  readonly bytes: number;
}

/** Blocks longer than this are cut, so that messages can be filled evenly. */
const LONGEST_BLOCK = 500_000;
/** Rows without content that are cheaper to pass over within a block than to begin another one. */
const WIDEST_GAP = 8;
const NULL_BYTES = 5;

/** About how many bytes a value takes in a message, with its comma. */
export function messageBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length + 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
  }
  return bytes;
}

type Row<Content> = readonly [row: number, cells: readonly CellContent<Content>[]];

function rowsOf<Content>(cells: readonly CellContent<Content>[]): readonly Row<Content>[] {
  const rows = new Map<number, CellContent<Content>[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...rows].sort(([one], [other]) => one - other);
}

function blockOf<Content>(rows: readonly Row<Content>[], bytes: number): ContentBlock<Content> {
  const top = rows[0]?.[0] ?? 0;
  const bottom = rows.at(-1)?.[0] ?? top;
  let [left, right] = [Number.MAX_SAFE_INTEGER, 0];
  for (const [, cells] of rows)
    for (const { column } of cells) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  const filled: (Content | null)[][] = Array.from({ length: bottom - top + 1 }, () =>
    new Array<Content | null>(right - left + 1).fill(null),
  );
  for (const [row, cells] of rows)
    for (const { column, content } of cells) {
      const line = filled[row - top];
      if (line !== undefined) line[column - left] = content;
    }
  const places = filled.length * (right - left + 1);
  return { top, left, rows: filled, bytes: bytes + places * NULL_BYTES };
}

/** Cells as few rectangles from the top down, in whatever order they come; of one that comes twice the last counts. */
export function contentBlocks<Content>(
  cells: readonly CellContent<Content>[],
): readonly ContentBlock<Content>[] {
  const blocks: ContentBlock<Content>[] = [];
  let rows: Row<Content>[] = [];
  let bytes = 0;
  const finish = (): void => {
    if (rows.length > 0) blocks.push(blockOf(rows, bytes));
    rows = [];
    bytes = 0;
  };
  for (const row of rowsOf(cells)) {
    const own = row[1].reduce((sum, { content }) => sum + messageBytes(content), 0);
    const above = rows.at(-1)?.[0];
    const isFar = above !== undefined && row[0] - above > WIDEST_GAP;
    if (isFar || bytes + own > LONGEST_BLOCK) finish();
    rows.push(row);
    bytes += own;
  }
  finish();
  return blocks;
}
