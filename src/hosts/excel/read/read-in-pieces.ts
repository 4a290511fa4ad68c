import { failure, type Result, success } from "../../../basics/result";
import { type Grid } from "../../../workbook/plan/grid";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { gridOf, loadGrid } from "../content/range-grid";

/** In all sheets together, blanks between others included. */
const MOST_CELLS = 2_000_000;

interface Piece {
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function cellCount({ rows, columns }: Piece): number {
  return rows * columns;
}

function piecesOf(used: Piece, cells: number): readonly Piece[] {
  const rows = Math.max(1, Math.floor(cells / used.columns));
  return Array.from({ length: Math.ceil(used.rows / rows) }, (_, at) => ({
    ...used,
    top: used.top + at * rows,
    rows: Math.min(rows, used.rows - at * rows),
  }));
}

/** Pieces that go into one message. */
function groupsOf(pieces: readonly Piece[], most: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let cells = most;
  for (const piece of pieces) {
    cells += cellCount(piece);
    if (cells <= most) groups.at(-1)?.push(piece);
    else {
      groups.push([piece]);
      cells = cellCount(piece);
    }
  }
  return groups;
}

async function usedPieces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Piece[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  return used.flatMap(({ sheet, range }) =>
    range.isNullObject
      ? []
      : [
          {
            sheet,
            top: range.rowIndex,
            left: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        ],
  );
}

type Loaded = readonly (readonly [sheet: Excel.Worksheet, range: Excel.Range])[];

async function loadGroups(
  context: Excel.RequestContext,
  groups: readonly (readonly Piece[])[],
): Promise<Loaded> {
  const [group, ...others] = groups;
  if (group === undefined) return [];
  const loaded = group.map(({ sheet, top, left, rows, columns }) => {
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    loadGrid(range);
    return [sheet, range] as const;
  });
  await context.sync();
  return [...loaded, ...(await loadGroups(context, others))];
}

/**
 * The cells of sheets that do not fit into one message, so many `cells` in each. `hostTooLarge` beyond what any workbook
 * of ours comes to.
 */
export async function readInPieces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  cells: number,
): Promise<Result<readonly Grid[], HostProblem>> {
  const used = await usedPieces(context, sheets);
  if (used.reduce((sum, piece) => sum + cellCount(piece), 0) > MOST_CELLS)
    return failure([{ code: "hostTooLarge" }]);
  const pieces = used.flatMap((piece) => piecesOf(piece, cells));
  const loaded = await loadGroups(context, groupsOf(pieces, cells));
  return success(
    sheets.map((sheet) => {
      const own = loaded.filter(([of]) => of === sheet);
      return gridOf(
        sheet,
        own.map(([, range]) => range),
      );
    }),
  );
}
