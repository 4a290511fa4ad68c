/** Rows of a sheet, or columns of a row, that may each be taken once. */
export interface Places {
  /** False for a place that is taken already. */
  readonly take: (place: number) => boolean;
  /** True as long as each place came behind the one before. */
  readonly ascending: () => boolean;
}

/** No place is taken. As long as places ascend, as almost every program writes them, none has to be looked up. */
export function createPlaces(): Places {
  const taken: number[] = [];
  let known: Set<number> | undefined;
  let last = -1;
  return {
    take: (place) => {
      if (known === undefined && place <= last) known = new Set(taken);
      if (known?.has(place) === true) return false;
      if (known === undefined) taken.push(place);
      else known.add(place);
      last = place;
      return true;
    },
    ascending: () => known === undefined,
  };
}
