import { type Figure, isFigure, pointsOf } from "./figure";
import { type Points, type Precision, thousandths, ZERO } from "./points";

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

/** No regulation knows so many points; their thousandths are still counted exactly. */
const MOST_POINTS: Figure = 1e9;

/** The beginning of a JSON value, as a fault quotes it. */
export function quotedJson(value: unknown): string {
  return JSON.stringify([value]).slice(1, -1).slice(0, 80);
}

/** True for a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/** Notes that a field is missing, or is not what it should be. */
export function noteWrong(from: JsonObject, field: string): void {
  const given = from.json[field];
  const path = from.path + field;
  from.faults.push(
    given === undefined || given === null
      ? { code: "fieldMissing", field: path }
      : { code: "fieldWrong", field: path, given: quotedJson(given) },
  );
}

/** A text that must be there and not empty. */
export function readText(from: JsonObject, field: string): string {
  const value = from.json[field];
  if (typeof value === "string" && value !== "") return value;
  noteWrong(from, field);
  return "";
}

/** A yes/no that is `no` where absent. */
export function readFlag(from: JsonObject, field: string): boolean {
  const value = from.json[field] ?? false;
  if (typeof value !== "boolean") noteWrong(from, field);
  return value === true;
}

/** One of a few words; the first where the field is wrong. */
export function readChoice<Choice extends string>(
  from: JsonObject,
  field: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const found = choices.find((each) => each === from.json[field]);
  if (found === undefined) noteWrong(from, field);
  return found ?? choices[0];
}

/** A figure that must be there. */
export function readFigure(from: JsonObject, field: string): Figure {
  const value = from.json[field];
  if (isFigure(value)) return value;
  noteWrong(from, field);
  return 0;
}

/** A whole number that must be there, 0 or more. */
export function readCount(from: JsonObject, field: string): number {
  const value = from.json[field];
  if (isFigure(value) && Number.isSafeInteger(value) && value >= 0) return value;
  noteWrong(from, field);
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
  if (Math.abs(figure) > MOST_POINTS) {
    noteWrong(from, field);
    return ZERO;
  }
  const points = pointsOf(figure, from.precision);
  if (points !== undefined) return points;
  from.faults.push({ code: "pointsTooFine", field: from.path + field, given: figure });
  return thousandths(Math.round(figure * 1000));
}

/** Points, or null where the field is absent or null. */
export function readOptionalPoints(from: JsonObject, field: string): Points | null {
  return from.json[field] === undefined || from.json[field] === null
    ? null
    : readPoints(from, field);
}

/** An object by name, empty where the field is absent or null. */
export function readOptionalRecord(
  from: JsonObject,
  field: string,
): Readonly<Record<string, unknown>> {
  const value = from.json[field] ?? {};
  if (isRecord(value)) return value;
  noteWrong(from, field);
  return {};
}

/** The objects of a list that must be there, each with a path of its own. */
export function readList(from: JsonObject, field: string): readonly JsonObject[] {
  const value = from.json[field];
  if (!Array.isArray(value) || !value.every(isRecord)) {
    noteWrong(from, field);
    return [];
  }
  return value.map((json, index) => ({
    ...from,
    json,
    path: `${from.path}${field}[${String(index + 1)}].`,
  }));
}
