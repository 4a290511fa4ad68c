import { failure, type Result, success } from "../../basics/result";
import { type Bloc } from "../import/bloc";
import { type BlocError, type EntryPlace } from "../import/bloc-error";
import { sameEntry } from "../import/take-in";
import {
  entriesOf,
  type Entry,
  type LeafEntries,
  type Stage,
  STAGES,
} from "../self-assessment/entry";
import { entryErrors } from "../self-assessment/entry-errors";
import { type Leaf } from "../template/criterion";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { acceptedEntry, earlierEntry } from "./earlier-entry";

/** Where a single entry stands. */
export interface EntryKey {
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly stage: Stage;
}

/** An entry for one place; undefined takes the one back that stands there. */
export interface EntryChange extends EntryKey {
  readonly entry: Entry | undefined;
}

/** Why an entry is not taken. */
export type EntryChangeError =
  | BlocError
  /** Typed points, "does not apply" and other inputs than the stage before carry a reason. */
  | (EntryPlace & { readonly code: "reasonMissing" });

/** Inputs on which a later stage overrules an earlier one are explained; repeated ones are not. */
function reasonMissing(
  entry: Entry,
  entries: LeafEntries,
  stage: Stage,
  { leaf, precision }: { readonly leaf: Leaf; readonly precision: Template["precision"] },
): boolean {
  if (stage === "self" || entry.reason.trim() !== "") return false;
  if (entry.kind !== "inputs") return true;
  const earlier = earlierEntry(entries, stage);
  if (earlier === undefined) return false;
  const accepted = acceptedEntry(entries, stage, leaf, precision);
  return !sameEntry(entry, accepted && { ...accepted, reason: entry.reason });
}

function errorsOf(
  bloc: Bloc,
  { entry, ...place }: EntryChange,
  leaf: Leaf | undefined,
  { precision }: Template,
): readonly EntryChangeError[] {
  const { unit, criterion, stage } = place;
  if (!bloc.units.some(({ id }) => id === unit)) return [{ ...place, code: "unitUnknown" }];
  if (leaf === undefined) return [{ ...place, code: "criterionUnknown" }];
  if (entry === undefined) return [];
  const errors = entryErrors(entry, stage, leaf).map((error) => ({ ...error, ...place }));
  const entries = entriesOf(bloc.entries, unit, criterion);
  const isBare = reasonMissing(entry, entries, stage, { leaf, precision });
  return isBare ? [...errors, { ...place, code: "reasonMissing" }] : errors;
}

function changed(bloc: Bloc, { unit, criterion, stage, entry }: EntryChange): Bloc {
  const before = entriesOf(bloc.entries, unit, criterion);
  const stages: Partial<Record<Stage, Entry>> = {};
  for (const each of STAGES) {
    const kept = each === stage ? entry : before[each];
    if (kept !== undefined) stages[each] = kept;
  }
  const leaves = new Map(bloc.entries.get(unit));
  if (Object.keys(stages).length === 0) leaves.delete(criterion);
  else leaves.set(criterion, stages);
  const entries = new Map(bloc.entries);
  if (leaves.size === 0) entries.delete(unit);
  else entries.set(unit, leaves);
  return { ...bloc, entries };
}

/** The bloc with several entries put in or taken back, in their order; or everything that is wrong with any of them. */
export function withEntries(
  bloc: Bloc,
  changes: readonly EntryChange[],
  template: Template,
): Result<Bloc, EntryChangeError> {
  const leaves = new Map(leavesOf(template.criteria).map((leaf) => [leaf.code, leaf]));
  const errors: EntryChangeError[] = [];
  let after = bloc;
  for (const change of changes) {
    const found = errorsOf(after, change, leaves.get(change.criterion), template);
    errors.push(...found);
    if (found.length === 0) after = changed(after, change);
  }
  return errors.length === 0 ? success(after) : failure(errors);
}

/**
 * The bloc with one entry put in the place of the one that a stage has, or taken back (undefined). All other entries
 * stay: what the unit itself said is never written over by a later stage.
 */
export function withEntry(
  bloc: Bloc,
  place: EntryKey,
  entry: Entry | undefined,
  template: Template,
): Result<Bloc, EntryChangeError> {
  return withEntries(bloc, [{ ...place, entry }], template);
}
