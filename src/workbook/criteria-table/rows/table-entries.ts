import { type PrintedCode } from "../codes/printed-code";
import { type PointsReading } from "../points/points-text";
import { type GatheredRow } from "./gather-rows";
import { type TableLine } from "./table-line";

/** Something that may be a criterion: a row, or one of the two that share a row. */
export interface TableEntry {
  readonly line: TableLine;
  readonly codes: readonly PrintedCode[];
  readonly title: string;
  readonly points: PointsReading;
  /** True for a group that shares the row of its first criterion. */
  readonly isGroup: boolean;
}

const NO_POINTS: PointsReading = { kind: "blank" };

function entryOf(line: TableLine): TableEntry {
  const { codes, titles, points } = line;
  return { line, codes, title: titles.join(" – "), points, isGroup: false };
}

/** Two titles in a row are a group and its first criterion; whose the code is, the rows that follow tell. */
function entriesOf(line: TableLine, leafIsCoded: boolean): readonly TableEntry[] {
  const [group = "", ...rest] = line.titles;
  if (rest.length === 0) return [entryOf(line)];
  const above: TableEntry = {
    line,
    codes: leafIsCoded ? [] : line.codes,
    title: group,
    points: NO_POINTS,
    isGroup: true,
  };
  const below = { ...entryOf(line), codes: leafIsCoded ? line.codes : [], title: rest.join(" – ") };
  return [above, below];
}

/**
 * The entries of the table's rows.
 *
 * @param nests whether titles stand in two columns, the groups in the left one.
 */
export function tableEntries(rows: readonly GatheredRow[], nests: boolean): readonly TableEntry[] {
  const lines = rows.flatMap((each) => (each.kind === "entry" ? [each.line] : []));
  if (!nests) return lines.map(entryOf);
  const leafIsCoded = lines.some(({ titles, codes }) => titles.length === 1 && codes.length > 0);
  return lines.flatMap((line) => entriesOf(line, leafIsCoded));
}
