import { type PasteCounts, type PasteScope } from "../../../../i18n/pane/paste/paste-words";
import { takesPart } from "../../../../scoring/distribution/bloc-setup";
import { sameEntry } from "../../../../scoring/import/take-in";
import { entriesOf, type Entry, type Stage } from "../../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../../scoring/template/criterion";
import { leavesOf } from "../../../../scoring/template/criterion-tree";
import { type EntryChange } from "../../../../scoring/verification/with-entry";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type ScoreGridReading } from "../../../../workbook/bloc/paste/read-score-grid";

/** What a pasted table would write. */
export interface PastePlan {
  readonly changes: readonly EntryChange[];
  readonly counts: PasteCounts;
  /** Codes of criteria that the table has and the scope has not. */
  readonly outside: readonly string[];
}

/** True for a criterion whose scores are asked for. */
function inScope({ scorer }: Leaf, scope: PasteScope): boolean {
  if (scope === "all") return true;
  return scope === "others" ? scorer !== "unit" : scorer === scope;
}

/** The criteria of a scope, in printing order. */
export function scopeLeaves(
  { template }: Pick<BlocBook, "template">,
  scope: PasteScope,
): readonly Leaf[] {
  return leavesOf(template.criteria).filter((leaf) => inScope(leaf, scope));
}

/** True when both give the same, whatever they are based on. */
function saysSame(before: Entry | undefined, after: Entry): boolean {
  return before !== undefined && sameEntry({ ...before, reason: "" }, { ...after, reason: "" });
}

/** What of a table is to be written at a stage: scores of the scope that the workbook does not have yet. */
export function pastePlan(
  { bloc }: Pick<BlocBook, "bloc">,
  { scores, criteria }: ScoreGridReading,
  scope: PasteScope,
  stage: Stage,
): PastePlan {
  const wanted = new Set(criteria.filter((leaf) => inScope(leaf, scope)).map(({ code }) => code));
  const parts = new Set(bloc.units.filter(takesPart).map(({ id }) => id));
  const changes: EntryChange[] = [];
  let [same, replacing] = [0, 0];
  for (const { unit, criterion, entry } of scores) {
    if (!wanted.has(criterion) || !parts.has(unit)) continue;
    const before = entriesOf(bloc.entries, unit, criterion)[stage];
    if (saysSame(before, entry)) same += 1;
    else {
      changes.push({ unit, criterion, stage, entry });
      if (before !== undefined) replacing += 1;
    }
  }
  const count = (key: "unit" | "criterion"): number =>
    new Set(changes.map((change) => change[key])).size;
  return {
    changes,
    counts: {
      scores: changes.length,
      units: count("unit"),
      criteria: count("criterion"),
      replacing,
      same,
    },
    outside: criteria.flatMap(({ code }) => (wanted.has(code) ? [] : [code])),
  };
}
