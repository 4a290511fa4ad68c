/** What a name in a pasted table is found to mean. */
export type Match<Found> =
  | { readonly kind: "one"; readonly found: Found; readonly exact: boolean }
  | { readonly kind: "many"; readonly found: readonly Found[] }
  | { readonly kind: "none" };

/** Ways in which a text may name something, the surest first; so many of them leave no doubt. */
export interface Naming<Named> {
  readonly ways: readonly ((given: string, named: Named) => boolean)[];
  readonly exact: number;
}

/** What a text names by the surest way that fits at all. Several that fit equally well are all given. */
export function bestMatch<Named>(
  given: string,
  among: readonly Named[],
  { ways, exact }: Naming<Named>,
): Match<Named> {
  for (const [index, fits] of ways.entries()) {
    const found = among.filter((named) => fits(given, named));
    const [first, ...more] = found;
    if (first === undefined) continue;
    return more.length === 0
      ? { kind: "one", found: first, exact: index < exact }
      : { kind: "many", found };
  }
  return { kind: "none" };
}
