/** A code as a file states it and as its content gives it. */
export interface CodeComparison {
  /** Null where the file states none: it was not sealed, or its formulas were not calculated. */
  readonly printed: string | null;
  /** Null where it cannot be said: an input is a formula without a result. */
  readonly computed: string | null;
  /** Null where there is nothing to compare. */
  readonly agrees: boolean | null;
}

/** The two ways to a code side by side. */
export function compareCodes(printed: string | null, computed: string | null): CodeComparison {
  const known = printed !== null && computed !== null;
  return { printed, computed, agrees: known ? printed === computed : null };
}
