import { type InputField, type InputValue } from "../../../../scoring/rules/rule";
import { type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type AnswerProblem, type AnswerRepair, type Reading } from "../../../answers/answer-note";
import { readAnswer } from "../../../answers/read-answer";
import { readNa } from "../../../answers/read-marks";
import { readNumber } from "../../../answers/read-number";
import { readTyped } from "../../../answers/read-typed";
import { type SheetWords } from "../../../look/sheet-words";
import { type GridCell } from "../../../plan/grid";
import { cellText, isFilled } from "../../../plan/grid-cells";
import { type ScoresKey, typedKeys } from "../../scores/scores-layout";

/** What is wrong with a cell of an entry. */
export type StageProblem =
  | AnswerProblem
  | { readonly code: "naWithAnswers" }
  | { readonly code: "typedWithAnswers" }
  | { readonly code: "cellNotAsked"; readonly given: string };

/** A note about the cell of a column. */
export type At<Note> = Note & { readonly key: ScoresKey };

/** What the cells of one stage say about a unit and leaf, before the entry is judged as a whole. */
export interface StageCells {
  /** Undefined where nothing stands in the cells that make an entry. */
  readonly entry: Entry | undefined;
  /** Needed inputs that are blank. */
  readonly blank: readonly InputField[];
  readonly problems: readonly At<StageProblem>[];
  readonly repairs: readonly At<AnswerRepair>[];
}

/** The cell of a column in the row that is read. */
export type CellOf = (key: ScoresKey) => GridCell | undefined;

interface Answered {
  readonly inputs: ReadonlyMap<string, InputValue>;
  readonly blank: readonly InputField[];
  /** True where every input was left blank on purpose: the cell says that figures are missing. */
  readonly nothing: boolean;
}

/** Collects what is noted of single cells. */
interface Notes {
  readonly problems: At<StageProblem>[];
  readonly repairs: At<AnswerRepair>[];
}

function take<Value>(key: ScoresKey, reading: Reading<Value>, notes: Notes): Value | undefined {
  if (reading.kind === "problem") notes.problems.push({ ...reading.problem, key });
  if (reading.kind !== "read") return undefined;
  notes.repairs.push(...reading.repairs.map((repair) => ({ ...repair, key })));
  return reading.value;
}

function readInputs(
  leaf: Leaf,
  stage: Stage,
  cellOf: CellOf,
  { known, notes }: { readonly known: readonly SheetWords[]; readonly notes: Notes },
): Answered {
  const inputs = new Map<string, InputValue>();
  const blank: InputField[] = [];
  const result = cellText(cellOf(`${stage}.result`));
  const nothing = known.some(({ marks }) => marks.missing === result);
  for (const place of ["target", "result"] as const) {
    const key: ScoresKey = `${stage}.${place}`;
    const cell = cellOf(key);
    const field = leaf.rule.fields.find((each) => each.place === place);
    if (place === "result" && nothing) continue;
    if (field === undefined) {
      if (isFilled(cell)) notes.problems.push({ code: "cellNotAsked", given: cellText(cell), key });
      continue;
    }
    const value = take(key, readAnswer(cell, field, leaf.rule, known), notes);
    if (value !== undefined) inputs.set(field.name, value);
    else if (!isFilled(cell) && field.needed) blank.push(field);
  }
  return { inputs, blank, nothing };
}

function readPoints(
  stage: Stage,
  scorers: number,
  cellOf: CellOf,
  notes: Notes,
): readonly number[] {
  return typedKeys(stage, scorers).flatMap((key) => {
    const reading = readTyped(cellOf(key), (typed, text) => readNumber(typed, text, ""));
    return take(key, reading, notes) ?? [];
  });
}

interface Said {
  readonly na: boolean;
  readonly points: readonly number[];
  readonly answered: Answered;
  readonly reason: string;
}

/** An entry is of one kind: "does not apply", typed points or inputs. */
function noteContradictions(stage: Stage, { na, points, answered }: Said, notes: Notes): void {
  const hasInputs = answered.inputs.size > 0 || answered.nothing;
  const hasPoints = points.length > 0;
  if (na && (hasInputs || hasPoints))
    notes.problems.push({ code: "naWithAnswers", key: `${stage}.na` });
  const [key] = typedKeys(stage, 1);
  if (key !== undefined && !na && hasInputs && hasPoints)
    notes.problems.push({ code: "typedWithAnswers", key });
}

function entryOf({ na, points, answered, reason }: Said): Entry | undefined {
  const { inputs, nothing } = answered;
  if (na) return { kind: "na", reason };
  if (points.length > 0) return { kind: "typed", points, listed: points.length > 1, reason };
  return inputs.size > 0 || nothing ? { kind: "inputs", inputs, reason } : undefined;
}

/** Reads the cells of one stage: target, result, typed points, "does not apply" and the reason. */
export function readStageCells(
  leaf: Leaf,
  stage: Stage,
  cellOf: CellOf,
  { known, scorers }: { readonly known: readonly SheetWords[]; readonly scorers: number },
): StageCells {
  const notes: Notes = { problems: [], repairs: [] };
  const answered = readInputs(leaf, stage, cellOf, { known, notes });
  const points = readPoints(stage, scorers, cellOf, notes);
  const na = take(`${stage}.na`, readNa(cellOf(`${stage}.na`), known), notes) === true;
  const reason = cellText(cellOf(`${stage}.reason`));
  const said: Said = { na, points, answered, reason };
  noteContradictions(stage, said, notes);
  const entry = entryOf(said);
  const blank = entry?.kind === "inputs" ? answered.blank : [];
  return { entry, blank, ...notes };
}
