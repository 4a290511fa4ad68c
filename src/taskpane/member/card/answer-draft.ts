import { plainDecimal } from "../../../basics/number-text";
import { isSame } from "../../../scoring/verification/reverted";
import { failure, type Result, success } from "../../../basics/result";
import { type InputField, type InputValue } from "../../../scoring/rules/rule";
import { type Entry } from "../../../scoring/self-assessment/entry";
import { type EntryError, entryErrors } from "../../../scoring/self-assessment/entry-errors";
import { type Leaf } from "../../../scoring/template/criterion";
import { type AnswerProblem } from "../../../workbook/answers/answer-note";
import { numberFromText } from "../../../workbook/answers/number-from-text";
import { unitOf } from "../../../workbook/answers/read-answer";
import { type LeafAnswer } from "../../../workbook/unit/entering/answer-changes";
import { type ReturnedForm } from "../../../workbook/unit/read-unit-workbook";

/** What is being typed about a criterion. Numbers stand as they were typed. */
export interface AnswerDraft {
  /** Field name → what was typed or chosen; a blank is absent. */
  readonly values: ReadonlyMap<string, InputValue>;
  readonly na: boolean;
  readonly explanation: string;
  readonly citation: string;
}

/** Why what was typed is no answer. */
export type DraftProblem =
  EntryError | Extract<AnswerProblem, { readonly code: "numberUnreadable" | "numberAmbiguous" }>;

function isNumber({ shape }: InputField): boolean {
  return shape === "figure" || shape === "count" || shape === "points";
}

/** A number as people of the field type it: with a decimal comma. */
function typedNumber(value: number): string {
  return plainDecimal(value).replace(".", ",");
}

/** Inputs as they are edited; a number that could not be taken stands as its cell has it. */
function shownValues(
  leaf: Leaf,
  entry: Entry | undefined,
  typed: ReadonlyMap<string, string>,
): AnswerDraft["values"] {
  return new Map(
    leaf.rule.fields.flatMap((field): (readonly [string, InputValue])[] => {
      const value = entry?.kind === "inputs" ? entry.inputs.get(field.name) : undefined;
      if (typeof value === "number") return [[field.name, typedNumber(value)]];
      if (value !== undefined) return [[field.name, value]];
      const raw = entry === undefined && isNumber(field) ? typed.get(field.place) : undefined;
      return raw === undefined ? [] : [[field.name, raw]];
    }),
  );
}

/** What the card of a criterion begins with: what its cells say. */
export function firstDraft(
  { entries, cells, citations }: Pick<ReturnedForm, "entries" | "cells" | "citations">,
  leaf: Leaf,
): AnswerDraft {
  const entry = entries.get(leaf.code)?.self;
  const typed = cells.get(leaf.code)?.typed ?? new Map<string, string>();
  return {
    values: shownValues(leaf, entry, typed),
    na: entry?.kind === "na",
    explanation: typed.get("explanation") ?? "",
    citation: citations.get(leaf.code) ?? "",
  };
}

/** True when two drafts say the same. */
export function isSameDraft(one: AnswerDraft, other: AnswerDraft): boolean {
  return isSame(one, other);
}

/** A draft with another value of a field; undefined blanks it. */
export function withValue(
  draft: AnswerDraft,
  field: string,
  value: InputValue | undefined,
): AnswerDraft {
  const values = new Map(draft.values);
  if (value === undefined || value === "") values.delete(field);
  else values.set(field, value);
  return { ...draft, values };
}

function readField(
  field: InputField,
  value: InputValue | undefined,
  unit: string,
): Result<InputValue | undefined, DraftProblem> {
  if (!isNumber(field) || typeof value !== "string") return success(value);
  if (value.trim() === "") return success(undefined);
  const read = numberFromText(value, unit);
  if (read.kind === "number") return success(read.number);
  const code = read.kind === "ambiguous" ? "numberAmbiguous" : "numberUnreadable";
  return failure([{ code, given: value }]);
}

/**
 * The entry that a draft means; undefined where nothing is answered. What may still be missing is no problem: the form
 * reminds of it.
 */
export function draftedEntry(
  { na, values, explanation }: AnswerDraft,
  leaf: Leaf,
): Result<Entry | undefined, DraftProblem> {
  const reason = explanation.trim();
  if (na) return success({ kind: "na", reason });
  const { fields } = leaf.rule;
  const read = fields.map((field) => readField(field, values.get(field.name), unitOf(leaf.rule)));
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return failure(problems);
  const inputs = new Map(
    fields.flatMap(({ name }, index): (readonly [string, InputValue])[] => {
      const each = read[index];
      return each?.ok === true && each.value !== undefined ? [[name, each.value]] : [];
    }),
  );
  if (inputs.size === 0) return success(undefined);
  const entry: Entry = { kind: "inputs", inputs, reason };
  const errors = entryErrors(entry, "self", leaf);
  return errors.length > 0 ? failure(errors) : success(entry);
}

/** All that a draft says about its criterion, or why it is no answer. */
export function draftedAnswer(draft: AnswerDraft, leaf: Leaf): Result<LeafAnswer, DraftProblem> {
  const entry = draftedEntry(draft, leaf);
  const { explanation, citation } = draft;
  return entry.ok ? success({ entry: entry.value, explanation, citation }) : entry;
}
