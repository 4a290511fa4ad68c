import { type LeafEntries } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { type EntryChange } from "../verification/with-entry";
import { type MadeUpUnit } from "./made-up-season";

/** What a unit answers itself, by leaf code, as its form is to hold it. */
export function selfEntries(
  { answers }: MadeUpUnit,
  leaves: readonly Leaf[],
): ReadonlyMap<string, LeafEntries> {
  return new Map(
    leaves
      .filter(({ scorer }) => scorer === "unit")
      .flatMap(({ code }) => {
        const inputs = answers.get(code)?.inputs;
        return inputs === undefined
          ? []
          : [[code, { self: { kind: "inputs", inputs, reason: "" } }] as const];
      }),
  );
}

/** What the leader's side enters: what units do not answer, and for the first unit everything once more. */
export function leaderEntries(
  units: readonly MadeUpUnit[],
  leaves: readonly Leaf[],
): readonly EntryChange[] {
  const [first] = units;
  return units.flatMap((unit) =>
    leaves.flatMap(({ code: criterion, scorer }): readonly EntryChange[] => {
      const inputs = unit.answers.get(criterion)?.inputs;
      if (inputs === undefined || (scorer === "unit" && unit !== first)) return [];
      const entry = { kind: "inputs", inputs, reason: "" } as const;
      return [{ unit: unit.id, criterion, stage: "verified", entry }];
    }),
  );
}
