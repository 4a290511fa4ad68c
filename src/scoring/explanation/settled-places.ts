import { type Points } from "../points/points";
import { type ScoredBloc } from "../summary/score-bloc";
import { allColumnBounds } from "./leaf-bounds";
import { openItems, type Silence } from "./open-items";
import { openAwards, type Outlook } from "./settled-awards";
import { allRelations, unitBounds } from "./unit-bounds";

/** How far a unit may still move. */
export interface PlaceOutlook {
  readonly unit: string;
  /** Its total if everything open is refused, and if everything is granted. */
  readonly least: Points;
  readonly most: Points;
  /** The ranks that it may come to have. */
  readonly from: number;
  readonly to: number;
  /** The units towards which it is open who stands above. */
  readonly openTowards: readonly string[];
  /** True when it is open towards nobody: its rank stays, and so does who shares it. */
  readonly settled: boolean;
}

/** What is settled while part of the entries is not yet verified. */
export interface Settlement {
  /** In the order of the member list. */
  readonly places: readonly PlaceOutlook[];
  /** Keys of the awards whose list stays as it is. */
  readonly settledAwards: ReadonlySet<string>;
}

/** The places that follow from bounds. */
export function placesOf({ units, relation }: Outlook): readonly PlaceOutlook[] {
  return units.map(({ id, worst, best }) => {
    const towards = units.filter((other) => other.id !== id);
    const above = towards.filter((other) => relation(other.id, id) === "above");
    const openTowards = towards.filter((other) => relation(other.id, id) === "open");
    return {
      unit: id,
      least: worst.totals.total,
      most: best.totals.total,
      from: above.length + 1,
      to: above.length + openTowards.length + 1,
      openTowards: openTowards.map((other) => other.id),
      settled: openTowards.length === 0,
    };
  });
}

/**
 * Which places and awards stay as they are whatever becomes of what is open: of claims that are granted or refused, and
 * of leaves on which nobody has spoken yet. Cautious: what is not called settled may turn out to be so, never the other
 * way round. Where units are compared with each other, or stand in for each other's N/A, every outcome is reckoned with.
 */
export function settledPlaces(
  { template, bloc, result }: ScoredBloc,
  silence: Silence = "mayStillSpeak",
): Settlement {
  const open = openItems(template, bloc, silence);
  const columns = allColumnBounds(result.official.columns, open, { template, bloc });
  const units = result.standings.map(unitBounds(template, columns, open));
  const outlook = { template, result, units, relation: allRelations(units, template) };
  const awards = [...openAwards(outlook)];
  return {
    places: placesOf(outlook),
    settledAwards: new Set(awards.filter(([, { size }]) => size === 0).map(([key]) => key)),
  };
}
