import { type Figure, isFigure, pointsOf } from "./figure";
import { type Points, type Precision, thousandths } from "./points";

/** What is wrong with the shape of a JSON value; `field` is the path inside the object that was read. */
export type ShapeFault =
  | { readonly code: "fieldMissing"; readonly field: string }
  | { readonly code: "fieldWrong"; readonly field: string; readonly given: string }
  | { readonly code: "pointsTooFine"; readonly field: string; readonly given: Figure };

/** Reads the fields of one JSON object and notes every fault instead of stopping at the first. */
export interface JsonObject {
  readonly json: Readonly<Record<string, unknown>>;
  readonly precision: Precision;
  readonly faults: ShapeFault[];
  /** Put before a field's name when a fault is noted. */
  readonly path: string;
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(from: JsonObject, field: string): void {
  const given = from.json[field];
  const path = from.path + field;
  from.faults.push(
    given === undefined || given === null
      ? { code: "fieldMissing", field: path }
      : { code: "fieldWrong", field: path, given: JSON.stringify(given).slice(0, 80) },
  );
}

/** A text that must be there and not empty. */
export function readText(from: JsonObject, field: string): string {
  const value = from.json[field];
  if (typeof value === "string" && value !== "") return value;
  wrong(from, field);
  return "";
}

/** A yes/no that is `no` where absent. */
export function readFlag(from: JsonObject, field: string): boolean {
  const value = from.json[field] ?? false;
  if (typeof value !== "boolean") wrong(from, field);
  return value === true;
}

/** One of a few words; the first where the field is wrong. */
export function readChoice<Choice extends string>(
  from: JsonObject,
  field: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const found = choices.find((each) => each === from.json[field]);
  if (found === undefined) wrong(from, field);
  return found ?? choices[0];
}

/** A figure that must be there. */
export function readFigure(from: JsonObject, field: string): Figure {
  const value = from.json[field];
  if (isFigure(value)) return value;
  wrong(from, field);
  return 0;
}

/** A figure, or `fallback` where the field is absent; an explicit null stays null. */
export function readOptionalFigure<Fallback>(
  from: JsonObject,
  field: string,
  fallback: Fallback,
): Figure | Fallback | null {
  const value = from.json[field];
  if (value === undefined) return fallback;
  return value === null ? null : readFigure(from, field);
}

/** Points with no more decimals than the precision. */
export function readPoints(from: JsonObject, field: string): Points {
  const figure = readFigure(from, field);
  const points = pointsOf(figure, from.precision);
  if (points !== undefined) return points;
  from.faults.push({ code: "pointsTooFine", field: from.path + field, given: figure });
  return pointsOf(figure, 3) ?? thousandths(Math.round(figure * 1000));
}

/** Points, or null where the field is absent or null. */
export function readOptionalPoints(from: JsonObject, field: string): Points | null {
  return from.json[field] === undefined || from.json[field] === null
    ? null
    : readPoints(from, field);
}

/** The objects of a list that must be there, each with a path of its own. */
export function readList(from: JsonObject, field: string): readonly JsonObject[] {
  const value = from.json[field];
  if (!Array.isArray(value) || !value.every(isRecord)) {
    wrong(from, field);
    return [];
  }
  return value.map((json, index) => ({
    ...from,
    json,
    path: `${from.path}${field}[${String(index + 1)}].`,
  }));
}
