import { compare, exactly } from "../../basics/fraction";
import { isFigure } from "../points/figure";
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

function tickErrors(given: readonly string[], field: InputField): readonly InputError[] {
  const keys = field.shape === "ticks" ? field.options.map(({ key }) => key) : [];
  const repeated = new Set(given.filter((key, index) => given.indexOf(key) !== index));
  return [
    ...given
      .filter((key) => !keys.includes(key))
      .map((key): InputError => ({ code: "choiceUnknown", field: field.name, given: key })),
    ...[...repeated].map((key): InputError => ({
      code: "tickRepeated",
      field: field.name,
      given: key,
    })),
  ];
}

function isTextList(value: InputValue): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function numberErrors(given: number, field: InputField, max: Points): readonly InputError[] {
  if (field.shape === "count") return countErrors(given);
  if (field.shape !== "points") return [];
  return [...outsideErrors(given, max, true), ...stepErrors(given, field.step)];
}

/** Everything wrong with one input that is not blank, for a leaf with this maximum. */
export function inputErrors(
  value: InputValue,
  field: InputField,
  max: Points,
): readonly InputError[] {
  const wrong: InputError = {
    code: "inputWrongType",
    field: field.name,
    given: JSON.stringify(value).slice(0, 80),
  };
  switch (field.shape) {
    case "yesNo":
      return typeof value === "boolean" ? [] : [wrong];
    case "choice":
      if (typeof value !== "string") return [wrong];
      return field.options.some(({ key }) => key === value)
        ? []
        : [{ code: "choiceUnknown", field: field.name, given: value }];
    case "ticks":
      return isTextList(value) ? tickErrors(value, field) : [wrong];
    case "figure":
    case "count":
    case "points":
      return isFigure(value) ? numberErrors(value, field, max) : [wrong];
  }
}
