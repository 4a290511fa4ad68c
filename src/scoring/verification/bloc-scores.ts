import { type Bloc } from "../import/bloc";
import { takesPart, type Unit } from "../distribution/bloc-setup";
import { type Points, type Precision, rounded, ZERO } from "../points/points";
import { gatherBlocFigures } from "../rules/kinds/leader-relative";
import { type BlocFigures } from "../rules/rule";
import { entriesOf } from "../self-assessment/entry";
import { leavesOf } from "../template/criterion-tree";
import { type Leaf } from "../template/criterion";
import { type Template } from "../template/template";
import { type LeafScore, leafScore } from "./leaf-score";
import { comparedInputs, type Through } from "./official-entry";

const NO_FIGURES: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/** One leaf over the whole bloc. */
export interface LeafColumn {
  readonly leaf: Leaf;
  readonly figures: BlocFigures;
  /** Unit id → score, for the units that take part. */
  readonly scores: ReadonlyMap<string, LeafScore>;
  /** The rounded mean of the units that have points here; 0 when none has. */
  readonly mean: Points;
}

/** The mean of so many points that add up to a total (thousandths), rounded once; 0 where there are none. */
export function roundedMean(total: number, count: number, precision: Precision): Points {
  if (count === 0) return ZERO;
  return rounded({ over: BigInt(total), under: BigInt(1000 * count) }, precision);
}

function meanOf(scores: Iterable<LeafScore>, precision: Precision): Points {
  let [total, count] = [0, 0];
  for (const score of scores) {
    if (score.kind !== "points") continue;
    total += score.points;
    count += 1;
  }
  return roundedMean(total, count, precision);
}

function leafColumn(
  leaf: Leaf,
  { entries }: Bloc,
  units: readonly Unit[],
  { precision, through }: { readonly precision: Precision; readonly through: Through },
): LeafColumn {
  const figures = leaf.rule.blocWide
    ? gatherBlocFigures(
        units.flatMap(({ id }) => comparedInputs(entriesOf(entries, id, leaf.code), through) ?? []),
      )
    : NO_FIGURES;
  const scores = new Map(
    units.map(({ id }) => [
      id,
      leafScore(entriesOf(entries, id, leaf.code), leaf, figures, { precision, through }),
    ]),
  );
  return { leaf, figures, scores, mean: meanOf(scores.values(), precision) };
}

/** Every leaf's score for every unit that takes part, leaf by leaf in printing order. */
export function scoreLeaves(
  template: Template,
  bloc: Bloc,
  through: Through,
): readonly LeafColumn[] {
  const units = bloc.units.filter(takesPart);
  const { precision } = template;
  return leavesOf(template.criteria).map((leaf) =>
    leafColumn(leaf, bloc, units, { precision, through }),
  );
}
