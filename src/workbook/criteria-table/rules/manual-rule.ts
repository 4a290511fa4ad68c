import { type Points, toNumber } from "../../../scoring/points/points";
import { type RuleDraft } from "../template-draft";

const STEPS = [500, 250, 100, 50, 10, 5, 1];

/** From here on points are so many that nobody halves them. */
const WHOLE_FROM = 20_000;

/**
 * The step in which points are judged by hand where the table says nothing: a half, or, for 20 points and more, one; where
 * the maximum is no multiple of it, the next of a quarter, 0.1, 0.05, 0.01, 0.005 and 0.001 that it is a multiple of.
 */
export function manualRule(max: Points): RuleDraft {
  const steps = max >= WHOLE_FROM ? [1000, ...STEPS] : STEPS;
  const step = steps.find((each) => max % each === 0) ?? 1;
  return { kind: "manual", step: toNumber(step as Points) };
}
