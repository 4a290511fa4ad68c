import { thousandths, toNumber } from "../../scoring/points/points";

/** Fields that hold points, which issues carry as thousandths, wherever they are numbers. */
const POINTS: ReadonlySet<string> = new Set([
  "sum",
  "max",
  "cap",
  "base",
  "scale",
  "step",
  "expected",
]);

/** In this one issue `given` is points of a template; elsewhere it is what somebody typed. */
const GIVEN_IS_POINTS = "pointsAboveMax";

/** An issue with its data and its text as a JSON value; points as points, not as thousandths. */
export function issueJson(
  issue: { readonly code: string },
  text: string,
): Readonly<Record<string, unknown>> {
  const fields = Object.entries(issue).map(([name, value]: readonly [string, unknown]) => {
    const isPoints = POINTS.has(name) || (name === "given" && issue.code === GIVEN_IS_POINTS);
    return [
      name,
      isPoints && typeof value === "number" ? toNumber(thousandths(value)) : value,
    ] as const;
  });
  return { ...Object.fromEntries(fields), text };
}
