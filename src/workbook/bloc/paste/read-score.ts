import { type InputField } from "../../../scoring/rules/rule";
import { type Entry } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { numberFromText } from "../../answers/number-from-text";
import { readChoice } from "../../answers/read-choice";
import { type SheetWords } from "../../look/sheet-words";

/** What a cell of a pasted table says as a score. */
export type ScoreReading =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unclear" };

const UNCLEAR: ScoreReading = { kind: "unclear" };

function inputs(name: string, value: number | boolean | string, reason: string): ScoreReading {
  return { kind: "entry", entry: { kind: "inputs", inputs: new Map([[name, value]]), reason } };
}

function fromWord(
  text: string,
  field: InputField | undefined,
  known: readonly SheetWords[],
  reason: string,
): ScoreReading {
  if (field?.shape === "choice") {
    const read = readChoice({ kind: "text", text }, text, field.options);
    return read.kind === "read" ? inputs(field.name, read.value, reason) : UNCLEAR;
  }
  if (field?.shape !== "yesNo") return UNCLEAR;
  const said = text.toLowerCase();
  const mark = known.find(({ marks }) =>
    [marks.yes, marks.no].some((each) => each.toLowerCase() === said),
  );
  return mark === undefined
    ? UNCLEAR
    : inputs(field.name, mark.marks.yes.toLowerCase() === said, reason);
}

/**
 * Reads a score: a number as points, which a criterion scored by hand takes as its input and any other as typed points;
 * where the rule has one of a list or yes and no, also its word. A dash, an x or another word is unclear.
 */
export function readScore(
  text: string,
  { rule }: Leaf,
  known: readonly SheetWords[],
  reason: string,
): ScoreReading {
  const [field] = rule.fields;
  const number = numberFromText(text, "");
  if (number.kind === "ambiguous") return { kind: "ambiguous" };
  if (number.kind === "unreadable") return fromWord(text, field, known, reason);
  if (field?.shape === "points") return inputs(field.name, number.number, reason);
  return {
    kind: "entry",
    entry: { kind: "typed", points: [number.number], listed: false, reason },
  };
}
