import {
  toNumber,
  decimalText,
  type Points,
  sum,
  thousandths,
} from "../../../scoring/points/points";
import { type TableCells } from "../cells/table-cells";
import { type TableNotes, type TablePlace } from "../table-note";
import { type CriterionNode } from "../tree/criterion-node";
import { type PlacedNode } from "../tree/settle-sections";
import { type PointsReading } from "./points-text";

/** The points of one criterion, without a sign. */
export interface SettledPoints {
  /** Undefined where the table does not tell; of a penalty group the most that it can take. */
  readonly max: Points | undefined;
  readonly cap: Points | undefined;
  /** The points of each one counted, where the cell says so. */
  readonly per: Points | undefined;
}

interface Settling {
  readonly cells: TableCells;
  readonly notes: TableNotes;
  readonly found: Map<CriterionNode, SettledPoints>;
}

/** A penalty without a limit of its own may be counted so many times. */
const TIMES = [10, 1, 2, 5];

function size(points: number): Points {
  return thousandths(Math.abs(points));
}

function readingOf({ node: { entry }, section }: PlacedNode): PointsReading {
  const { points, line } = entry;
  if (points.kind !== "blank") return points;
  return section === "penalty" ? line.penalty : section === "bonus" ? line.bonus : points;
}

function placeOf({ cells }: Settling, { node }: PlacedNode): TablePlace {
  const { row, pointsColumn } = node.entry.line;
  return cells.place(row, pointsColumn);
}

function askFigure(
  { notes }: Settling,
  ask: Parameters<TableNotes["ask"]>[0],
  figures: readonly Points[],
): Points | undefined {
  const options = figures.map((each) => decimalText(each));
  const chosen = notes.ask(ask, options, options[0] ?? "");
  return figures[options.indexOf(chosen)];
}

function leafPoints(settling: Settling, placed: PlacedNode): SettledPoints {
  const none = { max: undefined, cap: undefined, per: undefined };
  const { notes, cells } = settling;
  const reading = readingOf(placed);
  const place = placeOf(settling, placed);
  const { title, line } = placed.node.entry;
  const given = cells.text(line.row, line.pointsColumn);
  switch (reading.kind) {
    case "points":
      return { ...none, max: size(reading.points) };
    case "doubtful": {
      const figures = reading.figures.map(size);
      return {
        ...none,
        max: askFigure(settling, { ...place, code: "pointsDoubtful", given }, figures),
      };
    }
    case "counted": {
      const per = size(reading.per);
      const figures = TIMES.map((times) => thousandths(per * times));
      const ask = { ...place, code: "mostOfCounted", given, per } as const;
      return { ...none, max: askFigure(settling, ask, figures), per };
    }
    case "blank":
      if (placed.section !== "condition")
        notes.findings.push({ ...place, code: "pointsMissing", given: title });
      return none;
    case "unreadable":
      notes.findings.push({ ...place, code: "pointsUnreadable", given });
      return none;
  }
}

/** What a group's own cell states; undefined where it states nothing that can be compared. */
function typedPoints(settling: Settling, placed: PlacedNode): Points | undefined {
  const reading = readingOf(placed);
  if (reading.kind === "points") return size(reading.points);
  if (reading.kind !== "doubtful") return undefined;
  const { row, pointsColumn } = placed.node.entry.line;
  const given = settling.cells.text(row, pointsColumn);
  const ask = { ...placeOf(settling, placed), code: "pointsDoubtful", given } as const;
  return askFigure(settling, ask, reading.figures.map(size));
}

function groupPoints(settling: Settling, placed: PlacedNode): SettledPoints {
  const { notes, found } = settling;
  const counted = sum(placed.children.map(({ node }) => found.get(node)?.max ?? thousandths(0)));
  const summed: SettledPoints = { max: counted, cap: undefined, per: undefined };
  const typed = typedPoints(settling, placed);
  if (typed === undefined || typed === counted || placed.section === "condition") return summed;
  const place = placeOf(settling, placed);
  const given = placed.node.entry.title;
  notes.findings.push({ ...place, code: "groupSumDiffers", given, typed, counted });
  if (typed > counted) return summed;
  const proposed = placed.section === "content" ? "sum" : "cap";
  const ask = { ...place, code: "groupPoints", typed, counted } as const;
  return notes.ask(ask, ["sum", "cap"], proposed) === "cap"
    ? { max: typed, cap: typed, per: undefined }
    : summed;
}

function settle(settling: Settling, placed: PlacedNode): void {
  for (const child of placed.children) settle(settling, child);
  const isGroup = placed.children.length > 0;
  settling.found.set(placed.node, (isGroup ? groupPoints : leafPoints)(settling, placed));
  const { points, bonus, penalty } = placed.node.entry.line;
  const beside = [bonus, penalty].filter(({ kind }) => kind !== "blank");
  if (points.kind !== "blank" && beside.length > 0)
    settling.notes.findings.push({
      ...placeOf(settling, placed),
      code: "besidePointsLeft",
      given: placed.node.entry.title,
    });
}

/** The points of every criterion: those of leaves as the table states them, those of groups added up and compared. */
export function settlePoints(
  tops: readonly PlacedNode[],
  cells: TableCells,
  notes: TableNotes,
): ReadonlyMap<CriterionNode, SettledPoints> {
  const settling: Settling = { cells, notes, found: new Map() };
  for (const top of tops) settle(settling, top);
  return settling.found;
}

/** Points as a number for the draft of a template; undefined stays so. */
export function draftPoints(points: Points | undefined): number | undefined {
  return points === undefined ? undefined : toNumber(points);
}
