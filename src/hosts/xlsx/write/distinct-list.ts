/** Values of which each is kept once, in the order they came. */
export interface DistinctList {
  /** The position of a value, which is added when it is new. */
  readonly positionOf: (value: string) => number;
  readonly values: () => readonly string[];
}

/** A list that holds the first values already. */
export function createDistinctList(first: readonly string[]): DistinctList {
  const positions = new Map(first.map((value, at) => [value, at]));
  return {
    positionOf: (value) => {
      const known = positions.get(value);
      if (known !== undefined) return known;
      positions.set(value, positions.size);
      return positions.size - 1;
    },
    values: () => [...positions.keys()],
  };
}
