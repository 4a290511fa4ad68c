import { failure, type Result, success } from "../../../basics/result";
import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Entry } from "../../../scoring/self-assessment/entry";
import { entryErrors } from "../../../scoring/self-assessment/entry-errors";
import { type Leaf } from "../../../scoring/template/criterion";
import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import { type EntryChange } from "../../../scoring/verification/with-entry";
import { type SheetWords } from "../../look/sheet-words";
import { findHeads } from "./find-heads";
import { matchLeaf } from "./match-leaf";
import { type Match } from "./best-match";
import { matchUnit } from "./match-unit";
import {
  type PasteMatch,
  type PastePlace,
  type PasteProblem,
  type PasteRefusal,
} from "./paste-note";
import { pastedCells, type PastedCells, transposed } from "./pasted-cells";
import { readScore } from "./read-score";

/** For whom a table is read, and how what is taken from it is explained. */
export interface ScoreGridTarget {
  readonly template: Template;
  readonly units: readonly Unit[];
  readonly known: readonly SheetWords[];
  /** The reason of every entry, such as the document by which an agency sent its table. */
  readonly reason: string;
}

/** A score that was recognised, as an entry of the verification. */
export interface PastedScore extends PastePlace, EntryChange {
  readonly entry: Entry;
  readonly given: string;
}

/** What a pasted table says. */
export interface ScoreGridReading {
  /** True where the table has a column a unit. */
  readonly transposed: boolean;
  /** The units and criteria that were recognised, in the order of the table. */
  readonly units: readonly Unit[];
  readonly criteria: readonly Leaf[];
  readonly scores: readonly PastedScore[];
  /** Cells of recognised units and criteria that are blank: nothing is said there. */
  readonly blank: readonly { readonly unit: string; readonly criterion: string }[];
  readonly matches: readonly PasteMatch[];
  readonly problems: readonly PasteProblem[];
}

/** The table with its units in rows. */
interface Grid {
  readonly cells: PastedCells;
  readonly transposed: boolean;
  readonly unitColumn: number;
  readonly criterionRow: number;
}

interface Notes {
  readonly matches: PasteMatch[];
  readonly problems: PasteProblem[];
}

/** A place of the table as it was pasted. */
function placeIn(grid: Grid, row: number, column: number): PastePlace {
  return grid.transposed
    ? { row: column + 1, column: row + 1 }
    : { row: row + 1, column: column + 1 };
}

function asProblem<Found>(
  match: Match<Found>,
  unclear: (found: readonly Found[]) => PasteProblem,
  unknown: PasteProblem,
): PasteProblem | undefined {
  if (match.kind === "one") return undefined;
  return match.kind === "many" ? unclear(match.found) : unknown;
}

/** The rows of the units, zero-based, each unit once. A row without a name above the first unit is head. */
function unitRows(grid: Grid, units: readonly Unit[], notes: Notes): ReadonlyMap<number, Unit> {
  const found = new Map<number, Unit>();
  grid.cells.forEach((cells, row) => {
    const given = cells[grid.unitColumn] ?? "";
    if (row === grid.criterionRow || given === "") return;
    const place = { ...placeIn(grid, row, grid.unitColumn), given };
    const match = matchUnit(given, units);
    if (match.kind !== "one") {
      const problem = asProblem(
        match,
        (many) => ({ ...place, code: "unitUnclear", names: many.map(({ name }) => name) }),
        { ...place, code: "unitNotFound" },
      );
      if (problem !== undefined && row > grid.criterionRow) notes.problems.push(problem);
      return;
    }
    const unit = match.found;
    const { id, name } = unit;
    if ([...found.values()].some((each) => each.id === id))
      notes.problems.push({ ...place, code: "unitTwice", name });
    else found.set(row, unit);
    if (!match.exact) notes.matches.push({ ...place, code: "unitTakenFor", unit: id, name });
  });
  return found;
}

function criterionColumns(
  grid: Grid,
  leaves: readonly Leaf[],
  notes: Notes,
): ReadonlyMap<number, Leaf> {
  const found = new Map<number, Leaf>();
  (grid.cells[grid.criterionRow] ?? []).forEach((given, column) => {
    if (column === grid.unitColumn || given === "") return;
    const place = { ...placeIn(grid, grid.criterionRow, column), given };
    const match = matchLeaf(given, leaves);
    if (match.kind !== "one") {
      const problem = asProblem(
        match,
        (many) => ({ ...place, code: "criterionUnclear", criteria: many.map(({ code }) => code) }),
        { ...place, code: "criterionNotFound" },
      );
      if (problem !== undefined) notes.problems.push(problem);
      return;
    }
    const { code: criterion, title } = match.found;
    if ([...found.values()].some((each) => each.code === criterion))
      notes.problems.push({ ...place, code: "criterionTwice", criterion });
    else found.set(column, match.found);
    if (!match.exact) notes.matches.push({ ...place, code: "criterionTakenFor", criterion, title });
  });
  return found;
}

/** The score in one cell; what cannot be taken goes to the notes. */
function scoreIn(
  given: string,
  { unit, leaf }: { readonly unit: Unit; readonly leaf: Leaf },
  place: PastePlace,
  { known, reason, notes }: ScoreGridTarget & { readonly notes: Notes },
): PastedScore | undefined {
  const about = { ...place, given, unit: unit.id, criterion: leaf.code };
  const read = readScore(given, leaf, known, reason);
  if (read.kind !== "entry") {
    const code = read.kind === "ambiguous" ? "scoreAmbiguous" : "scoreUnclear";
    notes.problems.push({ ...about, code });
    return undefined;
  }
  const errors = entryErrors(read.entry, "verified", leaf);
  notes.problems.push(
    ...errors.map((error) => ({ ...about, code: "scoreRefused", error }) as const),
  );
  return errors.length > 0 ? undefined : { ...about, stage: "verified", entry: read.entry };
}

function gridOf(text: string, { units, template }: ScoreGridTarget): Result<Grid, PasteRefusal> {
  const cells = pastedCells(text);
  if (cells.every((row) => row.every((each) => each === "")))
    return failure([{ code: "pasteEmpty" }]);
  const leaves = leavesOf(template.criteria);
  const ways = [cells, transposed(cells)].map((each, index) => ({
    cells: each,
    transposed: index === 1,
    ...findHeads(
      each,
      (given) => matchUnit(given, units),
      (given) => matchLeaf(given, leaves),
    ),
  }));
  const [first, second] = ways;
  if (first === undefined || second === undefined) return failure([{ code: "pasteEmpty" }]);
  const size = ({ units: rows, criteria }: (typeof ways)[number]): number => rows * criteria;
  const best = size(second) > size(first) ? second : first;
  if (size(best) > 0) return success(best);
  const isNamed = ways.some((way) => way.units > 0);
  return failure([{ code: isNamed ? "pasteWithoutCriteria" : "pasteWithoutUnits" }]);
}

/**
 * Reads a table of points that another agency made: units down and criteria across, or the other way round, as it was
 * copied. Names and codes are recognised as people write them; what is doubtful is listed beside what was taken. A blank
 * says nothing; a dash, an x or a word is asked about.
 */
export function readScoreGrid(
  text: string,
  target: ScoreGridTarget,
): Result<ScoreGridReading, PasteRefusal> {
  const grid = gridOf(text, target);
  if (!grid.ok) return grid;
  const notes: Notes = { matches: [], problems: [] };
  const rows = unitRows(grid.value, target.units, notes);
  const columns = criterionColumns(grid.value, leavesOf(target.template.criteria), notes);
  const scores: PastedScore[] = [];
  const blank: { unit: string; criterion: string }[] = [];
  for (const [row, unit] of rows)
    for (const [column, leaf] of columns) {
      const given = grid.value.cells[row]?.[column] ?? "";
      if (given === "") {
        blank.push({ unit: unit.id, criterion: leaf.code });
        continue;
      }
      const place = placeIn(grid.value, row, column);
      const score = scoreIn(given, { unit, leaf }, place, { ...target, notes });
      if (score !== undefined) scores.push(score);
    }
  return success({
    transposed: grid.value.transposed,
    units: [...rows.values()],
    criteria: [...columns.values()],
    scores,
    blank,
    ...notes,
  });
}
