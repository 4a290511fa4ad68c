import { type Leaf } from "../template/criterion";
import { type Entry, type Stage } from "./entry";
import { type InputError, inputErrors, outsideErrors } from "./input-errors";

/** What is wrong with an entry at its stage (`scoring-model.md`, Input errors). */
export type EntryError =
  | InputError
  | { readonly code: "inputUnknown"; readonly field: string }
  | { readonly code: "entryMalformed"; readonly given: string }
  /** The unit has no say on a leaf that others score. */
  | { readonly code: "stageNotOpen" }
  | { readonly code: "naNotAllowed" }
  | { readonly code: "typedOnCondition" }
  | { readonly code: "typedAtSelf" }
  | { readonly code: "listEmpty" }
  | { readonly code: "listOutsideCross" };

function typedErrors(
  entry: Extract<Entry, { kind: "typed" }>,
  stage: Stage,
  { section, max, rule }: Leaf,
): readonly EntryError[] {
  return [
    ...(section === "condition" ? [{ code: "typedOnCondition" } as const] : []),
    ...(stage === "self" ? [{ code: "typedAtSelf" } as const] : []),
    ...(entry.listed && stage !== "cross" ? [{ code: "listOutsideCross" } as const] : []),
    ...(entry.points.length === 0 ? [{ code: "listEmpty" } as const] : []),
    ...entry.points.flatMap((given) => outsideErrors(given, max, !rule.exceedsMax)),
  ];
}

function givenInputErrors(
  entry: Extract<Entry, { kind: "inputs" }>,
  { rule, max }: Leaf,
): readonly EntryError[] {
  return [...entry.inputs].flatMap(([name, value]): readonly EntryError[] => {
    const field = rule.fields.find((each) => each.name === name);
    return field === undefined
      ? [{ code: "inputUnknown", field: name }]
      : inputErrors(value, field, max);
  });
}

/** Everything wrong with one entry. */
export function entryErrors(entry: Entry, stage: Stage, leaf: Leaf): readonly EntryError[] {
  const open: readonly EntryError[] =
    stage === "self" && leaf.scorer !== "unit" ? [{ code: "stageNotOpen" }] : [];
  switch (entry.kind) {
    case "inputs":
      return [...open, ...givenInputErrors(entry, leaf)];
    case "typed":
      return [...open, ...typedErrors(entry, stage, leaf)];
    case "na":
      return [...open, ...(leaf.na ? [] : [{ code: "naNotAllowed" } as const])];
  }
}
