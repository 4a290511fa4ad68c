import { failure, type Result, success } from "../../../../basics/result";
import { type Settling } from "../../../../i18n/pane/verification/verification-words";
import { type InputField, type InputValue } from "../../../../scoring/rules/rule";
import { type Entry } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { type AnswerProblem } from "../../../../workbook/answers/answer-note";
import { numberFromText } from "../../../../workbook/answers/number-from-text";
import { unitOf } from "../../../../workbook/answers/read-answer";
import { plainDecimal } from "../../../../basics/number-text";

/** What is being typed about an item. Numbers stand as they were typed. */
export interface EntryDraft {
  readonly settling: Settling;
  /** Field name → what was typed or chosen. */
  readonly values: ReadonlyMap<string, InputValue>;
  readonly points: string;
  readonly reason: string;
}

type NumberProblem = Extract<
  AnswerProblem,
  { readonly code: "numberUnreadable" | "numberAmbiguous" }
>;

/** Why what was typed is no entry yet. */
export type DraftProblem =
  | NumberProblem
  | { readonly code: "inputMissing"; readonly field: InputField }
  | { readonly code: "nothingToAccept" };

const NUMBERS: readonly InputField["shape"][] = ["figure", "count", "points"];

/** A typed number as people of the field type it: with a decimal comma. */
function typedText(value: number): string {
  return plainDecimal(value).replace(".", ",");
}

function shownValues(entry: Entry | undefined): EntryDraft["values"] {
  if (entry?.kind !== "inputs") return new Map();
  return new Map(
    [...entry.inputs].map(([name, value]) => [
      name,
      typeof value === "number" ? typedText(value) : value,
    ]),
  );
}

/**
 * What the editor of an item begins with: what the stage says already, else accepting what was said before it, else
 * blank inputs. The inputs said before are there to be changed.
 */
export function firstDraft(own: Entry | undefined, accepted: Entry | undefined): EntryDraft {
  const values = shownValues(own ?? accepted);
  const [point] = own?.kind === "typed" ? own.points : [];
  const points = point === undefined ? "" : typedText(point);
  const reason = own?.reason ?? "";
  if (own !== undefined) return { settling: own.kind, values, points, reason };
  return { settling: accepted === undefined ? "inputs" : "accept", values, points, reason };
}

function readNumber(text: string, unit: string): Result<number | undefined, NumberProblem> {
  if (text.trim() === "") return success(undefined);
  const read = numberFromText(text, unit);
  if (read.kind === "number") return success(read.number);
  const code = read.kind === "ambiguous" ? "numberAmbiguous" : "numberUnreadable";
  return failure([{ code, given: text }]);
}

function readField(
  field: InputField,
  { values }: EntryDraft,
  unit: string,
): Result<InputValue | undefined, DraftProblem> {
  const value = values.get(field.name);
  const read: Result<InputValue | undefined, NumberProblem> =
    typeof value === "string" && NUMBERS.includes(field.shape)
      ? readNumber(value, unit)
      : success(value);
  if (!read.ok || read.value !== undefined || !field.needed) return read;
  return failure([{ code: "inputMissing", field }]);
}

function inputsEntry(draft: EntryDraft, { rule }: Leaf): Result<Entry, DraftProblem> {
  const read = rule.fields.map(
    (field) => [field.name, readField(field, draft, unitOf(rule))] as const,
  );
  const problems = read.flatMap(([, each]) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return failure(problems);
  const inputs = new Map(
    read.flatMap(([name, each]): (readonly [string, InputValue])[] =>
      each.ok && each.value !== undefined ? [[name, each.value]] : [],
    ),
  );
  return success({ kind: "inputs", inputs, reason: draft.reason.trim() });
}

/** The entry that a draft means, or everything that keeps it from being one. Its reason is not asked for here. */
export function draftedEntry(
  draft: EntryDraft,
  leaf: Leaf,
  accepted: Entry | undefined,
): Result<Entry, DraftProblem> {
  const reason = draft.reason.trim();
  switch (draft.settling) {
    case "accept":
      return accepted === undefined ? failure([{ code: "nothingToAccept" }]) : success(accepted);
    case "inputs":
      return inputsEntry(draft, leaf);
    case "typed": {
      const read = readNumber(draft.points, "");
      if (!read.ok) return read;
      if (read.value === undefined) return failure([{ code: "numberUnreadable", given: "" }]);
      return success({ kind: "typed", points: [read.value], listed: false, reason });
    }
    case "na":
      return success({ kind: "na", reason });
  }
}
