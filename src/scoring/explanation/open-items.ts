import { takesPart } from "../distribution/bloc-setup";
import { type Bloc } from "../import/bloc";
import { entriesOf, type LeafEntries } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { isOpen } from "../verification/open-leaf";
import { officialEntry } from "../verification/official-entry";

/** Leaf code → the units for which it may still come out otherwise. */
export type OpenItems = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What it means that others, who give a bonus, a penalty or a condition its points, have said nothing yet: that they may
 * still speak, or that there is nothing to say.
 */
export type Silence = "mayStillSpeak" | "saysNothing";

function isOpenItem(entries: LeafEntries, leaf: Leaf, silence: Silence): boolean {
  if (isOpen(entries, leaf)) return true;
  const isSilent = leaf.scorer !== "unit" && officialEntry(entries, "official") === undefined;
  return isSilent && silence === "mayStillSpeak";
}

/** Everything that nobody but the unit itself has spoken on, of the units that take part. */
export function openItems({ criteria }: Template, bloc: Bloc, silence: Silence): OpenItems {
  const units = bloc.units.filter(takesPart).map(({ id }) => id);
  return new Map(
    leavesOf(criteria).map((leaf) => [
      leaf.code,
      new Set(
        units.filter((unit) => isOpenItem(entriesOf(bloc.entries, unit, leaf.code), leaf, silence)),
      ),
    ]),
  );
}
