import { type InputField, type Inputs, type InputValue } from "../../../../scoring/rules/rule";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type AnswerProblem, type AnswerRepair, type Reading } from "../../../answers/answer-note";
import { readAnswer } from "../../../answers/read-answer";
import { readYesNo } from "../../../answers/read-marks";
import { readTyped } from "../../../answers/read-typed";
import { withoutMinus } from "../../../answers/without-minus";
import { type CellPlace, type FormProblem, type FormRepair } from "../../form-note";
import { itemId } from "../../form/form-layout";
import { cellIn, type FormReading, placeOf } from "../form-reading";

/** What stands in the input cells of one criterion. */
export interface LeafAnswers {
  readonly inputs: Inputs;
  /** The fields in whose cells nothing stands. */
  readonly blank: readonly InputField[];
  /** True where anything stands in any input cell, readable or not. */
  readonly filled: boolean;
  readonly problems: readonly FormProblem[];
  readonly repairs: readonly FormRepair[];
}

interface FieldAnswer {
  readonly value: InputValue | undefined;
  readonly filled: boolean;
  readonly problems: readonly FormProblem[];
  readonly repairs: readonly FormRepair[];
}

function atPlace(
  place: CellPlace,
  reading: Reading<unknown>,
): Pick<FieldAnswer, "problems" | "repairs"> {
  const problem = (code: AnswerProblem): FormProblem => ({ ...place, ...code });
  const repair = (code: AnswerRepair): FormRepair => ({ ...place, ...code });
  return {
    problems: reading.kind === "problem" ? [problem(reading.problem)] : [],
    repairs: reading.kind === "read" ? reading.repairs.map(repair) : [],
  };
}

function cellAnswer(field: InputField, leaf: Leaf, reading: FormReading): FieldAnswer {
  const row = reading.found.rows.get(leaf.id);
  const column = field.place;
  const typed = readAnswer(cellIn(reading, row, column), field, leaf.rule, reading.known);
  const answer = withoutMinus(typed, field, leaf.section);
  return {
    value: answer.kind === "read" ? answer.value : undefined,
    filled: answer.kind !== "blank",
    ...atPlace(placeOf(reading, row, column, leaf.code), answer),
  };
}

/** Each item has a row of its own; a list of which only some items are answered is no answer. */
function itemsAnswer(
  field: InputField & { readonly shape: "ticks" },
  leaf: Leaf,
  reading: FormReading,
): FieldAnswer {
  const items = field.options.map(({ key }) => {
    const row = reading.found.rows.get(itemId(leaf.id, key));
    const answer = readTyped(cellIn(reading, row, "result"), (typed, text) =>
      readYesNo(typed, text, reading.known),
    );
    return { key, answer, ...atPlace(placeOf(reading, row, "result", leaf.code), answer) };
  });
  const open = items.filter(({ answer }) => answer.kind === "blank").length;
  const filled = open < items.length;
  const problems = items.flatMap((item) => item.problems);
  const place = placeOf(reading, reading.found.rows.get(leaf.id), "result", leaf.code);
  if (filled && open > 0) problems.push({ ...place, code: "ticksIncomplete", open });
  const ticked = items.flatMap(({ key, answer }) =>
    answer.kind === "read" && answer.value ? [key] : [],
  );
  return {
    value: filled ? ticked : undefined,
    filled,
    problems,
    repairs: items.flatMap((item) => item.repairs),
  };
}

/** Reads the input cells of one criterion. */
export function leafAnswers(leaf: Leaf, reading: FormReading): LeafAnswers {
  const answers = leaf.rule.fields.map((field) => ({
    field,
    ...(field.shape === "ticks"
      ? itemsAnswer(field, leaf, reading)
      : cellAnswer(field, leaf, reading)),
  }));
  return {
    inputs: new Map(
      answers.flatMap(({ field, value }): (readonly [string, InputValue])[] =>
        value === undefined ? [] : [[field.name, value]],
      ),
    ),
    blank: answers.filter(({ filled }) => !filled).map(({ field }) => field),
    filled: answers.some(({ filled }) => filled),
    problems: answers.flatMap(({ problems }) => problems),
    repairs: answers.flatMap(({ repairs }) => repairs),
  };
}
