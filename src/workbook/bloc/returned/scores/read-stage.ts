import { type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { type EntryError, entryErrors } from "../../../../scoring/self-assessment/entry-errors";
import { type Leaf } from "../../../../scoring/template/criterion";
import { cellText } from "../../../plan/grid-cells";
import { type ScoresKey, typedKeys } from "../../scores/scores-layout";
import { type BookPlace } from "../book-note";
import { tableCell, tableCellName } from "../book-places";
import { type EntryAt } from "../book-reading";
import {
  type At,
  type CellOf,
  readStageCells,
  type StageCells,
  type StageProblem,
} from "./stage-cells";
import { type ScoresReading } from "./scores-reading";

/** The column in which an error of an entry is put right. */
function columnOfError(error: EntryError, entry: Entry, stage: Stage, leaf: Leaf): ScoresKey {
  if (error.code === "naNotAllowed" || entry.kind === "na") return `${stage}.na`;
  if (entry.kind === "typed") return typedKeys(stage, 1)[0] ?? `${stage}.result`;
  const named = leaf.rule.fields.find(({ name }) => "field" in error && error.field === name);
  return `${stage}.${named?.place ?? "result"}`;
}

function judged(
  { entry, problems }: StageCells,
  stage: Stage,
  leaf: Leaf,
): readonly At<StageProblem | EntryError>[] {
  if (problems.length > 0 || entry === undefined) return problems;
  return entryErrors(entry, stage, leaf).map((error) => ({
    ...error,
    key: columnOfError(error, entry, stage, leaf),
  }));
}

/** Typed points and "does not apply" carry a reason; a rule's needed inputs are all there. */
function remind(
  cells: StageCells,
  at: EntryAt,
  placeOf: (key: ScoresKey) => BookPlace,
  reading: ScoresReading,
): void {
  const { entry, blank } = cells;
  const { reminders } = reading.notes;
  if (entry !== undefined && entry.kind !== "inputs" && entry.reason === "")
    reminders.push({ ...placeOf(`${at.stage}.reason`), code: "reasonMissing" });
  for (const { name, place } of blank)
    reminders.push({ ...placeOf(`${at.stage}.${place}`), code: "inputMissing", field: name });
}

/** An entry that could not be read: it is there, and cannot be computed until it is mended. */
function unreadEntry(reason: string): Entry {
  return { kind: "inputs", inputs: new Map(), reason };
}

/**
 * Reads what one stage says about a unit and leaf. What cannot be read, or is not allowed there, is noted with its cell
 * and stands as an entry that cannot be computed. Undefined where the stage says nothing.
 */
export function readStage(
  row: number,
  leaf: Leaf,
  at: EntryAt,
  reading: ScoresReading,
): Entry | undefined {
  const { table, notes } = reading;
  const { stage } = at;
  const cellOf: CellOf = (key) => tableCell(table, row, key);
  const placeOf = (key: ScoresKey): BookPlace => {
    return { sheet: table.grid.name, cell: tableCellName(table, row, key), ...at };
  };
  const cells = readStageCells(leaf, stage, cellOf, reading);
  const problems = judged(cells, stage, leaf);
  notes.repairs.push(
    ...cells.repairs.map(({ key, ...repair }) => ({ ...repair, ...placeOf(key) })),
  );
  for (const { key, ...problem } of problems) notes.problems.push({ ...problem, ...placeOf(key) });
  const reason = cellText(cellOf(`${stage}.reason`));
  if (problems.length > 0) {
    const open = stage !== "self" || leaf.scorer === "unit";
    return open ? unreadEntry(reason) : undefined;
  }
  if (cells.entry === undefined && reason !== "")
    notes.findings.push({ ...placeOf(`${stage}.reason`), code: "notTaken", given: reason });
  remind(cells, at, placeOf, reading);
  return cells.entry;
}
