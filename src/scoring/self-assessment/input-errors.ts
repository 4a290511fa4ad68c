import { compare, exactly } from "../../basics/fraction";
import { isFigure } from "../points/figure";
import { isTextList, quotedJson } from "../points/json-object";
import { fractionOf, type Points } from "../points/points";
import { type InputField, type InputValue } from "../rules/rule";

/** What is wrong with one input (`scoring-model.md`, Input errors). Points are thousandths. */
export type InputError =
  | { readonly code: "inputWrongType"; readonly field: string; readonly given: string }
  | { readonly code: "choiceUnknown"; readonly field: string; readonly given: string }
  | { readonly code: "tickRepeated"; readonly field: string; readonly given: string }
  | { readonly code: "countNotWhole"; readonly given: number }
  | { readonly code: "countNegative"; readonly given: number }
  | { readonly code: "pointsOutside"; readonly given: number; readonly max: Points }
  | { readonly code: "pointsOffStep"; readonly given: number; readonly step: Points };

/** A figure of points below 0 or above the maximum; a maximum of null sets no upper limit. */
export function outsideErrors(given: number, max: Points, limited: boolean): readonly InputError[] {
  const above = limited && compare(exactly(given), fractionOf(max)) > 0;
  return given < 0 || above ? [{ code: "pointsOutside", given, max }] : [];
}

function countErrors(given: number): readonly InputError[] {
  return [
    ...(given < 0 ? [{ code: "countNegative", given } as const] : []),
    ...(Number.isInteger(given) ? [] : [{ code: "countNotWhole", given } as const]),
  ];
}

function stepErrors(given: number, step: Points): readonly InputError[] {
  const { over, under } = exactly(given);
  const off = step > 0 && (over * 1000n) % (under * BigInt(step)) !== 0n;
  return off ? [{ code: "pointsOffStep", given, step }] : [];
}

function unknownChoices(
  given: readonly string[],
  { name, options }: Extract<InputField, { shape: "choice" | "ticks" }>,
): readonly InputError[] {
  return given
    .filter((chosen) => !options.some(({ key }) => key === chosen))
    .map((chosen) => ({ code: "choiceUnknown", field: name, given: chosen }));
}

function repeatedTicks(given: readonly string[], field: string): readonly InputError[] {
  const repeated = new Set(given.filter((key, index) => given.indexOf(key) !== index));
  return [...repeated].map((key) => ({ code: "tickRepeated", field, given: key }));
}

function numberErrors(
  given: InputValue,
  field: InputField,
  max: Points,
): readonly InputError[] | undefined {
  if (!isFigure(given)) return undefined;
  if (field.shape === "count") return countErrors(given);
  if (field.shape !== "points") return [];
  return [...outsideErrors(given, max, true), ...stepErrors(given, field.step)];
}

/** Undefined when the value is not of the field's type. */
function errorsInside(
  value: InputValue,
  field: InputField,
  max: Points,
): readonly InputError[] | undefined {
  switch (field.shape) {
    case "yesNo":
      return typeof value === "boolean" ? [] : undefined;
    case "choice":
      return typeof value === "string" ? unknownChoices([value], field) : undefined;
    case "ticks":
      return isTextList(value)
        ? [...unknownChoices(value, field), ...repeatedTicks(value, field.name)]
        : undefined;
    case "figure":
    case "count":
    case "points":
      return numberErrors(value, field, max);
  }
}

/** Everything wrong with one input that is not blank, for a leaf with this maximum. */
export function inputErrors(
  value: InputValue,
  field: InputField,
  max: Points,
): readonly InputError[] {
  return (
    errorsInside(value, field, max) ?? [
      { code: "inputWrongType", field: field.name, given: quotedJson(value) },
    ]
  );
}
