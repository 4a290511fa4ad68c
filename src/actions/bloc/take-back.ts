import { isSame, type Reverted, revertedMap } from "../../scoring/verification/reverted";
import { failure, type Result, success } from "../../basics/result";
import { type Entries, type LeafEntries } from "../../scoring/self-assessment/entry";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";

/** Somebody has changed since what is to be taken back. */
export interface ChangedSince {
  readonly code: "changedSince";
}

type Content = Pick<BlocBook, "bloc" | "received" | "record">;

/** Unit and leaf in one key, so that an edit of one leaf leaves the unit's others alone. */
function byLeaf(entries: Entries): ReadonlyMap<string, readonly [string, string, LeafEntries]> {
  return new Map(
    [...entries].flatMap(([unit, leaves]) =>
      [...leaves].map(
        ([code, each]) => [JSON.stringify([unit, code]), [unit, code, each] as const] as const,
      ),
    ),
  );
}

function byUnit(leaves: ReturnType<typeof byLeaf>): Entries {
  const entries = new Map<string, Map<string, LeafEntries>>();
  for (const [unit, code, each] of leaves.values())
    entries.set(unit, (entries.get(unit) ?? new Map<string, LeafEntries>()).set(code, each));
  return entries;
}

function byId({ units }: Content["bloc"]): ReadonlyMap<string, Content["bloc"]["units"][number]> {
  return new Map(units.map((unit) => [unit.id, unit]));
}

/** A value that is taken back as a whole. */
function revertedWhole<Value>(before: Value, after: Value, now: Value): Reverted<Value> {
  if (isSame(before, after)) return { value: now };
  return isSame(now, after) ? { value: before } : undefined;
}

/**
 * Takes a change of a bloc back: what it changed becomes what it was, what others changed since stays. Refused where
 * the same has been changed again.
 */
export function takeBack<Book extends Content>(
  { before, after }: { readonly before: Content; readonly after: Content },
  now: Book,
): Result<Book, ChangedSince> {
  const refused: ChangedSince[] = [];
  const back = <Value>(reverted: Reverted<Value>, otherwise: Value): Value => {
    if (reverted === undefined) refused.push({ code: "changedSince" });
    return reverted === undefined ? otherwise : reverted.value;
  };
  const map = <Key, Value>(
    part: (content: Content) => ReadonlyMap<Key, Value>,
  ): ReadonlyMap<Key, Value> => back(revertedMap(part(before), part(after), part(now)), part(now));
  const units = map(({ bloc }) => byId(bloc));
  const whole = <Value>(part: (content: Content) => Value): Value =>
    back(revertedWhole(part(before), part(after), part(now)), part(now));
  const book: Book = {
    ...now,
    bloc: {
      ...now.bloc,
      units: now.bloc.units.map((unit) => units.get(unit.id) ?? unit),
      entries: byUnit(map(({ bloc }) => byLeaf(bloc.entries))),
      tieDecisions: map(({ bloc }) => bloc.tieDecisions),
    },
    received: map((content) => content.received),
    record: {
      ...now.record,
      days: map(({ record }) => record.days),
      notes: map(({ record }) => record.notes),
      files: whole(({ record }) => record.files),
      verdicts: whole(({ record }) => record.verdicts),
      slips: whole(({ record }) => record.slips),
      replies: whole(({ record }) => record.replies),
    },
  };
  return refused.length > 0 ? failure(refused.slice(0, 1)) : success(book);
}
