import { type Stage } from "../../../../scoring/self-assessment/entry";
import { type Precision } from "../../../../scoring/points/points";
import { acceptedEntry } from "../../../../scoring/verification/earlier-entry";
import { type EntryChange } from "../../../../scoring/verification/with-entry";
import { type Item } from "../items";

/** What accepting all open items of a unit would write, and the codes of those with nothing to accept. */
export interface Acceptable {
  readonly changes: readonly EntryChange[];
  readonly left: readonly string[];
}

/** Every open item of a unit with what was said of it before the stage, to be written as it stands. */
export function acceptable(items: readonly Item[], stage: Stage, precision: Precision): Acceptable {
  const changes: EntryChange[] = [];
  const left: string[] = [];
  for (const { unit, leaf, entries } of items.filter(({ open }) => open)) {
    const entry = acceptedEntry(entries, stage, leaf, precision);
    if (entry === undefined) left.push(leaf.code);
    else changes.push({ unit: unit.id, criterion: leaf.code, stage, entry });
  }
  return { changes, left };
}
