import { present } from "../../basics/assert";
import { type Points, thousandths } from "../points/points";
import { type ScoredBloc } from "../summary/score-bloc";
import { allColumnBounds, columnBounds, type ColumnBounds } from "./leaf-bounds";
import { type OpenItems, openItems, type Silence } from "./open-items";
import { openAwards, type Outlook } from "./settled-awards";
import { placesOf } from "./settled-places";
import { allRelations, unitBounds, type UnitBounds } from "./unit-bounds";

/** What is to be settled: who holds these ranks, or an award's list. */
export type Goal =
  | { readonly kind: "places"; readonly places: readonly number[] }
  | { readonly kind: "award"; readonly key: string };

/** A leaf of a unit that is worth verifying next. */
export interface QueuedItem {
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  /** By how much it could still move the unit's total, all else open as it is. */
  readonly swing: Points;
}

type Item = Omit<QueuedItem, "swing">;

/** How things stand while some of what is open is taken as verified. */
interface State {
  readonly open: OpenItems;
  readonly columns: readonly ColumnBounds[];
  readonly units: readonly UnitBounds[];
}

function startOf(scored: ScoredBloc, silence: Silence): State {
  const { template, bloc, result } = scored;
  const open = openItems(template, bloc, silence);
  const columns = allColumnBounds(result.official.columns, open, scored);
  return { open, columns, units: result.standings.map(unitBounds(template, columns, open)) };
}

/** The same with one leaf taken as verified the way it counts now (`isOpen` false), or as open again. */
function withItem(
  scored: ScoredBloc,
  { open, columns, units }: State,
  { unit, criterion }: Item,
  isOpen: boolean,
): State {
  const { template, result } = scored;
  const own = new Set(open.get(criterion));
  if (isOpen) own.add(unit);
  else own.delete(unit);
  const after = columns.map((each) =>
    each.now.leaf.code === criterion ? columnBounds(each.now, own, scored) : each,
  );
  const nowOpen = new Map(open).set(criterion, own);
  const boundsOf = unitBounds(template, after, nowOpen);
  const movesAll =
    template.naPolicy === "blocMean" ||
    after.some(({ now: { leaf } }) => leaf.code === criterion && leaf.rule.blocWide);
  return {
    open: nowOpen,
    columns: after,
    units: result.standings.map((standing, index) =>
      movesAll || standing.id === unit
        ? boundsOf(standing)
        : present(units[index], "bounds of every unit that takes part"),
    ),
  };
}

/** The units between which the goal is still open; none where it is settled. */
function inTheWay(goal: Goal, { template, result }: ScoredBloc, { units }: State): Set<string> {
  const relation = allRelations(units, template);
  const outlook: Outlook = { template, result, units, relation };
  if (goal.kind === "award") return new Set(openAwards(outlook).get(goal.key));
  const open = placesOf(outlook).filter(
    ({ settled, from, to }) =>
      !settled && goal.places.some((place) => place >= from && place <= to),
  );
  return new Set(open.flatMap(({ unit, openTowards }) => [unit, ...openTowards]));
}

function itemsIn(open: OpenItems): readonly Item[] {
  return [...open].flatMap(([criterion, units]) => [...units].map((unit) => ({ unit, criterion })));
}

/** How far apart the worst and the best total of a unit are. */
function spread({ units }: State, unit: string): number {
  const { best, worst } = present(
    units.find(({ id }) => id === unit),
    unit,
  );
  return best.totals.total - worst.totals.total;
}

/** Takes items that nothing hangs on out again, the least of them first. */
function withoutIdle(
  items: readonly QueuedItem[],
  start: State,
  isSettled: (state: State) => boolean,
  toggle: (state: State, item: Item, isOpen: boolean) => State,
): readonly QueuedItem[] {
  let state = start;
  const kept = new Set(items);
  for (const item of [...items].reverse()) {
    const without = toggle(state, item, true);
    if (!isSettled(without)) continue;
    kept.delete(item);
    state = without;
  }
  return items.filter((item) => kept.has(item));
}

/**
 * The open leaves to verify so that places or an award are settled, if they are accepted as they count now: those that
 * can move most first, of the units that are still in each other's way. None can be left out; none where all is settled.
 */
export function verificationQueue(
  scored: ScoredBloc,
  goal: Goal,
  silence: Silence = "mayStillSpeak",
): readonly QueuedItem[] {
  const toggle = (state: State, item: Item, isOpen: boolean): State =>
    withItem(scored, state, item, isOpen);
  const start = startOf(scored, silence);
  const left = new Set(itemsIn(start.open));
  const swings = new Map<Item, Points>();
  const swingOf = (item: Item): Points => {
    const known = swings.get(item);
    if (known !== undefined) return known;
    const { unit } = item;
    const swing = thousandths(spread(start, unit) - spread(toggle(start, item, false), unit));
    swings.set(item, swing);
    return swing;
  };
  const queue: QueuedItem[] = [];
  let state = start;
  for (;;) {
    const open = inTheWay(goal, scored, state);
    if (open.size === 0) break;
    const near = [...left].filter(({ unit }) => open.has(unit));
    // Units may also hang on what others are compared with them by.
    const able = near.length > 0 ? near : [...left];
    const item = able.reduce((most, each) => (swingOf(each) > swingOf(most) ? each : most));
    left.delete(item);
    queue.push({ ...item, swing: swingOf(item) });
    state = toggle(state, item, false);
  }
  const isSettled = (each: State): boolean => inTheWay(goal, scored, each).size === 0;
  return withoutIdle(queue, state, isSettled, toggle);
}
