import { type JsonObject, readList, readPoints, readText } from "../points/json-object";
import { type Figure, isFigure } from "../points/figure";
import { type Points } from "../points/points";
import { type InputField, type InputValue, type Inputs, type Option, type RuleFault } from "./rule";

/** Levels or items: keys, labels and points. */
export function readOptions(from: JsonObject, field: string): readonly Option[] {
  const options = readList(from, field).map((each) => ({
    key: readText(each, "key"),
    label: readText(each, "label"),
    points: readPoints(each, "points"),
  }));
  if (options.length === 0) from.faults.push({ code: "fieldMissing", field: from.path + field });
  return options;
}

/** A number among the inputs; undefined when blank. */
export function figureIn(inputs: Inputs, field: string): Figure | undefined {
  const value: InputValue | undefined = inputs.get(field);
  return isFigure(value) ? value : undefined;
}

/** Levels or items whose key stands twice, or that give more than the criterion's maximum. */
export function optionFaults(options: readonly Option[], max: Points): readonly RuleFault[] {
  const keys = options.map(({ key }) => key);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [
    ...[...repeated].map((key): RuleFault => ({ code: "repeatedKey", key })),
    ...options
      .filter(({ points }) => points > max)
      .map(({ points }): RuleFault => ({ code: "pointsAboveMax", given: points, max })),
  ];
}

/** A parameter in points that must be above 0. */
export function aboveZeroFaults(field: string, points: Points): readonly RuleFault[] {
  return points > 0 ? [] : [{ code: "notAboveZero", field }];
}

/** The count that counting rules take as their one input. */
export function countField(label: InputField["label"]): InputField {
  return { name: "count", shape: "count", place: "result", needed: true, label };
}
