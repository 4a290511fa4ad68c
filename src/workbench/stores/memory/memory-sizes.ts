import { type StoredSize } from "../store";

/** Sizes of columns or rows by their number. */
export interface SizeTable {
  readonly all: () => ReadonlyMap<number, StoredSize>;
  readonly change: (from: number, to: number, change: Partial<StoredSize>) => void;
  readonly shift: (place: number, count: number) => void;
}

/** No column or row differs from the default. */
export function createSizeTable(): SizeTable {
  let sizes = new Map<number, StoredSize>();
  return {
    all: () => sizes,
    change: (from, to, change) => {
      for (let place = from; place <= to; place += 1)
        sizes.set(place, { ...sizes.get(place), ...change });
    },
    shift: (place, count) => {
      const kept = [...sizes].filter(([at]) => at < place || at >= place - Math.min(count, 0));
      sizes = new Map(kept.map(([at, size]) => [at >= place ? at + count : at, size]));
    },
  };
}
