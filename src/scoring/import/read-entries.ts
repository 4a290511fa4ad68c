import { isRecord } from "../points/json-object";
import { isFigure } from "../points/figure";
import { type InputValue } from "../rules/rule";
import { type Entry, type LeafEntries, type Stage, STAGES } from "../self-assessment/entry";
import { entryErrors } from "../self-assessment/entry-errors";
import { type Leaf } from "../template/criterion";
import { type BlocError, type EntryPlace } from "./bloc-error";

function isInputValue(value: unknown): value is InputValue {
  return ["number", "boolean", "string"].includes(typeof value) || Array.isArray(value);
}

/** Blank (null) inputs are left out; what is no input at all stays as a text, for the checks to refuse. */
function readInputs(json: Readonly<Record<string, unknown>>): ReadonlyMap<string, InputValue> {
  const filled = Object.entries(json).filter(([, value]) => value !== null);
  return new Map(
    filled.map(([name, value]) => [name, isInputValue(value) ? value : JSON.stringify(value)]),
  );
}

/** One entry from its JSON form; undefined when it is none of the three kinds. */
function readEntry(json: unknown): Entry | undefined {
  if (!isRecord(json)) return undefined;
  const reason = typeof json["reason"] === "string" ? json["reason"] : "";
  const { inputs, points, na } = json;
  if (na === true) return { kind: "na", reason };
  if (isRecord(inputs)) return { kind: "inputs", inputs: readInputs(inputs), reason };
  if (isFigure(points)) return { kind: "typed", points: [points], listed: false, reason };
  if (Array.isArray(points) && points.every(isFigure))
    return { kind: "typed", points, listed: true, reason };
  return undefined;
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
    errors.push({ ...place, code: "entryMalformed", given: JSON.stringify(json) });
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
      errors.push({ ...at, code: "entryMalformed", given: JSON.stringify(value).slice(0, 80) });
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
  if (!isRecord(json)) return found;
  for (const [criterion, value] of Object.entries(json)) {
    const place: EntryPlace = { unit, criterion, stage: "" };
    const leaf = leaves.get(criterion);
    if (leaf === undefined) errors.push({ ...place, code: "criterionUnknown" });
    else found.set(criterion, readLeafEntries(value, leaf, place, errors));
  }
  return found;
}
