import { decimalText, type Precision, rounded } from "../../points/points";
import { type BlocFigures, type InputField, type InputValue } from "../../rules/rule";
import { type Entry } from "../../self-assessment/entry";
import { type Leaf } from "../../template/criterion";
import { type FormerAnswer, type TypedInput } from "./migration-note";

const ALONE: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/** The points that a self-entry gives, as they print; null for N/A, for conditions, and where the bloc decides. */
export function ownPoints(entry: Entry, leaf: Leaf, precision: Precision): string | null {
  if (entry.kind !== "inputs" || leaf.rule.blocWide || leaf.section === "condition") return null;
  const points = leaf.rule.points(entry.inputs, ALONE);
  return points === undefined ? null : decimalText(rounded(points, precision));
}

/** A key's label, or the key where the list has no such item. */
function labelled(key: string, field: InputField | undefined): string {
  const options = field !== undefined && "options" in field ? field.options : [];
  return options.find((option) => option.key === key)?.label ?? key;
}

function typedInput(name: string, value: InputValue, { rule }: Leaf): TypedInput {
  const field = rule.fields.find((each) => each.name === name);
  if (typeof value === "string") return { field: name, value: labelled(value, field) };
  if (typeof value === "object")
    return { field: name, value: value.map((key) => labelled(key, field)) };
  return { field: name, value };
}

function typedInputs(entry: Entry, leaf: Leaf): readonly TypedInput[] {
  switch (entry.kind) {
    case "inputs":
      return [...entry.inputs].map(([name, value]) => typedInput(name, value, leaf));
    case "typed":
      return entry.points.map((value) => ({ field: "points", value }));
    case "na":
      return [];
  }
}

/** All that a unit said about a leaf by the template of its form; without an entry only what it cited. */
export function formerAnswer(
  entry: Entry | undefined,
  citation: string,
  leaf: Leaf,
  precision: Precision,
): FormerAnswer {
  if (entry === undefined) return { na: false, inputs: [], points: null, reason: "", citation };
  return {
    na: entry.kind === "na",
    inputs: typedInputs(entry, leaf),
    points: ownPoints(entry, leaf, precision),
    reason: entry.reason,
    citation,
  };
}
