import { type Entry } from "./entry";

/** One entry as the JSON value from which a bloc takes it in again. */
export function writeEntry(entry: Entry): Readonly<Record<string, unknown>> {
  const reason = entry.reason === "" ? {} : { reason: entry.reason };
  switch (entry.kind) {
    case "inputs":
      return { inputs: Object.fromEntries(entry.inputs), ...reason };
    case "typed":
      return { points: entry.listed ? entry.points : entry.points[0], ...reason };
    case "na":
      return { na: true, ...reason };
  }
}
