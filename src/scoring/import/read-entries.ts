import { isRecord, quotedJson } from "../points/json-object";
import { isFigure } from "../points/figure";
import { type InputValue } from "../rules/rule";
import { type Entry, type LeafEntries, type Stage, STAGES } from "../self-assessment/entry";
import { entryErrors } from "../self-assessment/entry-errors";
import { type Leaf } from "../template/criterion";
import { type BlocError, type EntryPlace } from "./bloc-error";

function isInputValue(value: unknown): value is InputValue {
  return ["number", "boolean", "string"].includes(typeof value) || Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined;
}

/** Blank inputs are left out; what is no input at all stays as a text, for the checks to refuse. */
function readInputs(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, InputValue> {
  const filled = Object.entries(json).filter(([, value]) => !isBlank(value));
  return new Map(
    filled.map(([name, value]) => [name, isInputValue(value) ? value : quotedJson(value)]),
  );
}

function readTyped(points: unknown, reason: string): Entry | undefined {
  if (isFigure(points)) return { kind: "typed", points: [points], listed: false, reason };
  if (Array.isArray(points) && points.every(isFigure))
    return { kind: "typed", points, listed: true, reason };
  return undefined;
}

/** One entry from its JSON form; undefined when it is not exactly one of the three kinds. */
function readEntry(json: unknown): Entry | undefined {
  if (!isRecord(json)) return undefined;
  const reason = json["reason"] ?? "";
  const { inputs, points, na } = json;
  const said = [inputs, points, na].filter((each) => !isBlank(each) && each !== false);
  if (said.length !== 1 || typeof reason !== "string") return undefined;
  if (isRecord(inputs)) return { kind: "inputs", inputs: readInputs(inputs), reason };
  return na === true ? { kind: "na", reason } : readTyped(points, reason);
}

function isStage(name: string): name is Stage {
  return STAGES.some((each) => each === name);
}

/** The entries of one unit and leaf, and everything wrong with them. */
function readLeafEntries(
  json: unknown,
  leaf: Leaf,
  place: EntryPlace,
  errors: BlocError[],
): LeafEntries {
  if (!isRecord(json)) {
    errors.push({ ...place, code: "entryMalformed", given: quotedJson(json) });
    return {};
  }
  const entries: Partial<Record<Stage, Entry>> = {};
  for (const [stage, value] of Object.entries(json)) {
    if (!isStage(stage)) {
      errors.push({ ...place, code: "stageUnknown", given: stage });
      continue;
    }
    const at = { ...place, stage };
    const entry = readEntry(value);
    if (entry === undefined)
      errors.push({ ...at, code: "entryMalformed", given: quotedJson(value) });
    else {
      entries[stage] = entry;
      errors.push(...entryErrors(entry, stage, leaf).map((error) => ({ ...error, ...at })));
    }
  }
  return entries;
}

/** One unit's entries by leaf code, from JSON; everything wrong goes to `errors`. */
export function readUnitEntries(
  json: unknown,
  unit: string,
  leaves: ReadonlyMap<string, Leaf>,
  errors: BlocError[],
): ReadonlyMap<string, LeafEntries> {
  const found = new Map<string, LeafEntries>();
  if (!isRecord(json)) {
    errors.push({
      unit,
      criterion: "",
      stage: "",
      code: "entryMalformed",
      given: quotedJson(json),
    });
    return found;
  }
  for (const [criterion, value] of Object.entries(json)) {
    const place: EntryPlace = { unit, criterion, stage: "" };
    const leaf = leaves.get(criterion);
    if (leaf === undefined) errors.push({ ...place, code: "criterionUnknown" });
    else found.set(criterion, readLeafEntries(value, leaf, place, errors));
  }
  return found;
}
