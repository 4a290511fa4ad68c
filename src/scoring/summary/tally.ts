import { present } from "../../basics/assert";
import { takesPart, type Unit } from "../distribution/bloc-setup";
import { type Bloc } from "../import/bloc";
import { type Points } from "../points/points";
import { type Contender } from "../ranking/rank";
import { unitTotals } from "../ranking/unit-totals";
import { type Entries, entriesOf } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { leavesOf } from "../template/criterion-tree";
import { type Template } from "../template/template";
import { type LeafColumn, scoreLeaves } from "../verification/bloc-scores";
import { type LeafScore } from "../verification/leaf-score";
import { type Through } from "../verification/official-entry";

/** A bloc scored as one of the two readings of its entries: official, or self-assessments only. */
export interface Tally {
  readonly columns: readonly LeafColumn[];
  /** In the order of the member list; only units that take part. */
  readonly contenders: readonly Contender[];
}

/** The entries of a bloc and how they were scored. */
interface Tallied {
  readonly entries: Entries;
  readonly tally: Tally;
}

function contendersOf({ units }: Bloc, totalsOf: (unit: Unit) => Contender["totals"]): Contender[] {
  return units.filter(takesPart).map((unit) => {
    const { id, lateDays } = unit;
    return { id, lateDays, totals: totalsOf(unit) };
  });
}

/** Scores every leaf of a bloc and adds up. */
export function tallyUp(template: Template, bloc: Bloc, through: Through): Tally {
  const columns = scoreLeaves(template, bloc, through);
  const totalsOf = unitTotals(template, columns);
  return { columns, contenders: contendersOf(bloc, ({ id }) => totalsOf(id)) };
}

/** The leaves of which some unit has other entries than before; what is the same object has not changed. */
function editedLeaves(
  { criteria }: Template,
  { units, entries }: Bloc,
  before: Entries,
): readonly Leaf[] {
  const edited = units.filter(({ id }) => entries.get(id) !== before.get(id));
  return leavesOf(criteria).filter(({ code }) =>
    edited.some(({ id }) => entriesOf(entries, id, code) !== entriesOf(before, id, code)),
  );
}

/** What a score says beyond its kind. */
function said(score: LeafScore): Points | boolean {
  if (score.kind === "points") return score.points;
  return score.kind === "missing" && score.notComputable;
}

function isSameScore(a: LeafScore, b: LeafScore): boolean {
  return a.kind === b.kind && said(a) === said(b);
}

/**
 * Scores a bloc as `tallyUp` does, for a bloc that differs from an earlier one of the same template and the same list of
 * units in some entries only: leaves whose entries are still the same objects, and units whose scores have come out
 * the same, are not worked out again.
 */
export function tallyAgain(
  template: Template,
  bloc: Bloc,
  through: Through,
  before: Tallied,
): Tally {
  const criteria = editedLeaves(template, bloc, before.entries);
  const rescored = new Map(
    scoreLeaves({ ...template, criteria }, bloc, through).map((each) => [each.leaf.code, each]),
  );
  const { columns: known, contenders } = before.tally;
  const columns = known.map((column) => rescored.get(column.leaf.code) ?? column);
  const pairs = columns.flatMap((column, at) => {
    const old = present(known[at], "as many columns as before");
    return column === old ? [] : [[column, old] as const];
  });
  const allMoved =
    template.naPolicy === "blocMean" && pairs.some(([column, old]) => column.mean !== old.mean);
  const scoreOf = ({ scores }: LeafColumn, unit: string): LeafScore =>
    present(scores.get(unit), unit);
  const hasMoved = (unit: string): boolean =>
    allMoved ||
    pairs.some(([column, old]) => !isSameScore(scoreOf(column, unit), scoreOf(old, unit)));
  const totalsOf = unitTotals(template, columns);
  const knownTotals = new Map(contenders.map(({ id, totals }) => [id, totals]));
  return {
    columns,
    contenders: contendersOf(bloc, ({ id }) =>
      hasMoved(id) ? totalsOf(id) : present(knownTotals.get(id), id),
    ),
  };
}
