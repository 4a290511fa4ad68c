/** Rows of a sheet, columns of a row, or cells counted row by row, that may each be taken once. */
export interface Places {
  /** False for a place that is taken already. */
  readonly take: (place: number) => boolean;
  /** True as long as each place came behind the one before. */
  readonly ascending: () => boolean;
  /** Makes all places free again, as for the next row. */
  readonly clear: () => void;
}

/** No place is taken. One beyond all others, as most are, is not looked up, and not kept to be until another one is. */
export function createPlaces(): Places {
  let known: Set<number> | undefined;
  const beyond: number[] = [];
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
      known ??= new Set();
      for (const each of beyond) known.add(each);
      beyond.length = 0;
      const isNew = !known.has(place);
      known.add(place);
      return isNew;
    },
    ascending: () => ascending,
    clear: () => {
      known = undefined;
      beyond.length = 0;
      highest = -1;
      ascending = true;
    },
  };
}
