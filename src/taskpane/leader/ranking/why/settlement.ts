import { type PlaceOutlook, settledPlaces } from "../../../../scoring/explanation/settled-places";
import { type BlocResult, type ScoredBloc } from "../../../../scoring/summary/score-bloc";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";

const OUTLOOKS = new WeakMap<BlocResult, ReadonlyMap<string, PlaceOutlook>>();

/**
 * Unit id → how far it may still move; worked out once for each result. A leaf on which nobody has spoken is taken as
 * it counts now: whoever scores it must speak up.
 */
export function outlooksOf(scored: ScoredBloc): ReadonlyMap<string, PlaceOutlook> {
  const known = OUTLOOKS.get(scored.result);
  if (known !== undefined) return known;
  const { places } = settledPlaces(scored, "saysNothing");
  const outlooks = new Map(places.map((place) => [place.unit, place]));
  OUTLOOKS.set(scored.result, outlooks);
  return outlooks;
}

/** A ranked book as the explanations take it. */
export function scoredBloc({ template, bloc }: BlocBook, result: BlocResult): ScoredBloc {
  return { template, bloc, result };
}
