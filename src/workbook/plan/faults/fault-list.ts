/** A rule that is broken or not, and what is wrong when it is. */
export type Check = readonly [broken: boolean, fault: string];

/** What is wrong, of several rules. */
export function brokenOf(checks: readonly Check[]): readonly string[] {
  return checks.filter(([broken]) => broken).map(([, fault]) => fault);
}

/** The same faults with the place in front: `B12: a text longer than …`. */
export function placed(place: string, faults: readonly string[]): readonly string[] {
  return faults.map((fault) => `${place}: ${fault}`);
}
