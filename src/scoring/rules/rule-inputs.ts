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
  const given = from.json[field];
  if (Array.isArray(given) && given.length === 0)
    from.faults.push({ code: "fieldMissing", field: from.path + field });
  return options;
}

/** A number among the inputs; undefined when blank. */
export function figureIn(inputs: Inputs, field: string): Figure | undefined {
  const value: InputValue | undefined = inputs.get(field);
  return isFigure(value) ? value : undefined;
}

/** Points of a level, an item or a band below 0 or above the criterion's maximum; `list` is the parameter's name. */
export function listedPointsFaults(
  list: string,
  all: readonly { readonly points: Points }[],
  max: Points,
): readonly RuleFault[] {
  return all.flatMap(({ points }, index): readonly RuleFault[] => {
    if (points > max) return [{ code: "pointsAboveMax", given: points, max }];
    const field = `rule.${list}[${String(index + 1)}].points`;
    return points < 0 ? [{ code: "pointsNegative", field }] : [];
  });
}

/** Levels or items whose key stands twice, or whose points the criterion cannot give. */
export function optionFaults(
  list: string,
  options: readonly Option[],
  max: Points,
): readonly RuleFault[] {
  const keys = options.map(({ key }) => key);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [
    ...[...repeated].map((key): RuleFault => ({ code: "repeatedKey", key })),
    ...listedPointsFaults(list, options, max),
  ];
}

/** A parameter that must be above 0; one that is no figure at all has been noted by its reader. */
export function aboveZeroFaults({ json }: JsonObject, field: string): readonly RuleFault[] {
  const given = json[field];
  return isFigure(given) && given <= 0 ? [{ code: "notAboveZero", field }] : [];
}

/** The count that counting rules take as their one input. */
export function countField(label: InputField["label"]): InputField {
  return { name: "count", shape: "count", place: "result", needed: true, label };
}
