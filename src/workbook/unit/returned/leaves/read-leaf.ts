import { type Entry } from "../../../../scoring/self-assessment/entry";
import { entryErrors, type EntryError } from "../../../../scoring/self-assessment/entry-errors";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type AnswerRepair, type Reading } from "../../../answers/answer-note";
import { readNa } from "../../../answers/read-marks";
import { type FormColumn } from "../../../look/sheet-words";
import { cellText } from "../../../plan/grid-cells";
import { type FormProblem, type FormRepair } from "../../form-note";
import { itemId } from "../../form/form-layout";
import { type FoundRows } from "../find-rows";
import { cellIn, type FormReading, placeOf } from "../form-reading";
import { leafAnswers, type LeafAnswers } from "./leaf-answers";
import { remindOfLeaf } from "./leaf-reminders";

/** What was read for one criterion. */
export interface LeafReading {
  /** Undefined where nothing was answered or the answer could not be taken. */
  readonly entry: Entry | undefined;
  /** True where there was an answer that could not be taken. */
  readonly refused: boolean;
}

interface LeafCells {
  readonly na: Reading<true>;
  readonly answers: LeafAnswers;
  /** The explanation, "" where blank. */
  readonly reason: string;
}

function entryOf({ na, answers, reason }: LeafCells): Entry | undefined {
  if (na.kind === "read") return { kind: "na", reason };
  return answers.filled ? { kind: "inputs", inputs: answers.inputs, reason } : undefined;
}

/** Where an error of an entry stands: at the field that it names, else where a unit would put it right. */
function columnOfError(error: EntryError, { rule }: Leaf): FormColumn {
  if (error.code === "naNotAllowed") return "na";
  const named = "field" in error ? rule.fields.find(({ name }) => name === error.field) : undefined;
  return named?.place ?? "result";
}

function problemsOf(leaf: Leaf, cells: LeafCells, reading: FormReading): readonly FormProblem[] {
  const row = reading.found.rows.get(leaf.id);
  const place = placeOf(reading, row, "na", leaf.code);
  const { na, answers } = cells;
  if (na.kind === "problem") return [{ ...place, ...na.problem }, ...answers.problems];
  if (na.kind === "read" && answers.filled) return [{ ...place, code: "naWithAnswers" }];
  if (answers.problems.length > 0) return answers.problems;
  const entry = entryOf(cells);
  if (entry === undefined) return [];
  return entryErrors(entry, "self", leaf).map((error) => ({
    ...error,
    ...placeOf(reading, row, columnOfError(error, leaf), leaf.code),
  }));
}

function repairsOf(leaf: Leaf, { na, answers }: LeafCells, reading: FormReading): FormRepair[] {
  const place = placeOf(reading, reading.found.rows.get(leaf.id), "na", leaf.code);
  const own = na.kind === "read" ? na.repairs : [];
  return [
    ...answers.repairs,
    ...own.map((repair: AnswerRepair): FormRepair => ({ ...place, ...repair })),
  ];
}

/** Where a unit answers and explains, as rows and columns. */
function answerPlaces(
  leaf: Leaf,
  { rows }: FoundRows,
): readonly (readonly [number | undefined, FormColumn])[] {
  const row = rows.get(leaf.id);
  return [
    ...leaf.rule.fields.flatMap((field): (readonly [number | undefined, FormColumn])[] =>
      field.shape === "ticks"
        ? field.options.map(({ key }) => [rows.get(itemId(leaf.id, key)), "result"])
        : [[row, field.place]],
    ),
    [row, "explanation"],
  ];
}

/** Whatever was typed for a criterion without an entry, apart from what a problem repeats. */
function noteNotTaken(leaf: Leaf, problems: readonly FormProblem[], reading: FormReading): void {
  const named = new Set(problems.map(({ cell }) => cell));
  for (const [row, column] of answerPlaces(leaf, reading.found)) {
    const given = cellText(cellIn(reading, row, column));
    const place = placeOf(reading, row, column, leaf.code);
    if (given !== "" && !named.has(place.cell))
      reading.notes.findings.push({ ...place, code: "notTaken", given });
  }
}

/**
 * Reads what a unit says about one criterion. An answer that cannot be taken as a whole is not taken in part: every
 * problem and everything that was typed is noted, and the criterion stays without an entry. The explanation becomes
 * the entry's reason.
 */
export function readLeaf(leaf: Leaf, reading: FormReading): LeafReading {
  const row = reading.found.rows.get(leaf.id);
  const cells: LeafCells = {
    na: readNa(cellIn(reading, row, "na"), reading.known),
    answers: leafAnswers(leaf, reading),
    reason: cellText(cellIn(reading, row, "explanation")),
  };
  const problems = problemsOf(leaf, cells, reading);
  const refused = problems.length > 0;
  const entry = refused ? undefined : entryOf(cells);
  const { notes } = reading;
  notes.problems.push(...problems);
  if (entry === undefined) noteNotTaken(leaf, problems, reading);
  else notes.repairs.push(...repairsOf(leaf, cells, reading));
  if (!refused) remindOfLeaf(leaf, entry, cells.answers.blank, reading);
  return { entry, refused };
}
