/** Rows of a sheet, columns of a row, or cells counted row by row, that may each be taken once. */
export interface Places {
  /** False for a place that is taken already. */
  readonly take: (place: number) => boolean;
  /** True as long as each place came behind the one before. */
  readonly ascending: () => boolean;
}

/** No place is taken. One beyond all others, as most are, is not looked up, and not kept to be until another one is. */
export function createPlaces(): Places {
  const known = new Set<number>();
  let beyond: number[] = [];
  let highest = -1;
  let ascending = true;
  return {
    take: (place) => {
      if (place > highest) {
        highest = place;
        beyond.push(place);
        return true;
      }
      ascending = false;
      for (const each of beyond) known.add(each);
      beyond = [];
      const isNew = !known.has(place);
      known.add(place);
      return isNew;
    },
    ascending: () => ascending,
  };
}
