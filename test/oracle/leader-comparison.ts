import { type InputsJson } from "./model-json";
import {
  add,
  HALF,
  largest,
  minus,
  order,
  over,
  exactly,
  type Rational,
  times,
  ZERO,
} from "./rational";

/** What one unit brings into the comparison with the leader; the target is null where it has none. */
export interface Compared {
  readonly actual: Rational;
  readonly target: Rational | null;
}

/** The inputs as they enter the comparison, or that they cannot. */
export function compared(inputs: InputsJson): Compared | "notComputable" {
  if (typeof inputs.actual !== "number") return "notComputable";
  const actual = exactly(inputs.actual);
  const target = typeof inputs.target === "number" ? exactly(inputs.target) : ZERO;
  if (order(actual, ZERO) < 0 || order(target, ZERO) < 0) return "notComputable";
  return { actual, target: order(target, ZERO) === 0 ? null : target };
}

const excess = (actual: Rational, target: Rational): Rational =>
  over(minus(actual, target), target);

/** Points against the best of the bloc: those with a target and those without are compared apart. */
export function pointsAgainstLeader(
  max: Rational,
  own: Compared,
  bloc: readonly Compared[],
): Rational {
  if (own.target === null) {
    const leader = largest(
      bloc.filter(({ target }) => target === null).map(({ actual }) => actual),
    );
    return order(leader, ZERO) === 0 ? ZERO : times(over(own.actual, leader), max);
  }
  const half = times(HALF, max);
  if (order(own.actual, own.target) <= 0) return over(times(half, own.actual), own.target);
  const best = largest(
    bloc.flatMap(({ actual, target }) => (target === null ? [] : [excess(actual, target)])),
  );
  return add(half, over(times(half, excess(own.actual, own.target)), best));
}
