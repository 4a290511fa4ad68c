import { atMost, type Points, sum, ZERO } from "../../../scoring/points/points";
import { childrenByParent, leavesOf } from "../../../scoring/template/criterion-tree";
import { type Criterion, type Leaf } from "../../../scoring/template/criterion";
import { entryScore, type LeafScore } from "../../../scoring/verification/leaf-score";
import { type BlocFigures } from "../../../scoring/rules/rule";
import { type Entry } from "../../../scoring/self-assessment/entry";
import { type Template } from "../../../scoring/template/template";
import { groupSums, ownTotal } from "../../../workbook/unit/form/form-values";
import { type ReturnedForm } from "../../../workbook/unit/read-unit-workbook";

const NO_BLOC: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/** What an answer comes to in the unit's own form: points, or that only the whole bloc gives them. */
export type OwnScore = LeafScore | { readonly kind: "waiting" };

/** Complete; does not apply; something is missing; something cannot be taken; complete, with points from the bloc. */
export type LeafState = "done" | "na" | "missing" | "wrong" | "waiting";

/** One of the unit's own criteria. */
export interface OwnLeaf {
  readonly leaf: Leaf;
  /** Undefined where nothing was answered or the answer cannot be taken. */
  readonly score: OwnScore | undefined;
  readonly state: LeafState;
}

/** How far a form is. */
export interface Progress {
  /** In printing order. */
  readonly leaves: readonly OwnLeaf[];
  readonly done: number;
  readonly points: Points;
  /** What the unit's own criteria can give at most, bonuses included. */
  readonly max: Points;
  /** Criteria whose points only the whole bloc gives. */
  readonly waiting: number;
}

type Read = Pick<ReturnedForm, "template" | "entries" | "problems" | "reminders">;

/** What an answer comes to as far as the unit alone can say. */
export function ownScore(
  entry: Entry | undefined,
  leaf: Leaf,
  { precision }: Pick<Template, "precision">,
): OwnScore | undefined {
  if (entry === undefined) return undefined;
  if (leaf.rule.blocWide && entry.kind === "inputs") return { kind: "waiting" };
  return entryScore(entry, leaf, NO_BLOC, precision);
}

function stateOf(
  leaf: Leaf,
  score: OwnScore | undefined,
  { problems, reminders }: Read,
): LeafState {
  if (problems.some(({ criterion }) => criterion === leaf.code)) return "wrong";
  const isLeft = reminders.some(
    ({ criterion, code }) => criterion === leaf.code && code !== "percentDoubtful",
  );
  if (isLeft || score === undefined || score.kind === "missing") return "missing";
  if (score.kind === "na") return "na";
  return score.kind === "waiting" ? "waiting" : "done";
}

/** The most that the unit's own criteria can give, each group at most its cap; penalties and conditions give nothing. */
function reachable(criteria: readonly Criterion[]): Points {
  const children = childrenByParent(criteria);
  const most = (criterion: Criterion): Points => {
    const gives = criterion.section === "content" || criterion.section === "bonus";
    if (!gives) return ZERO;
    if (criterion.kind === "leaf") return criterion.scorer === "unit" ? criterion.max : ZERO;
    return atMost(sum((children.get(criterion.id) ?? []).map(most)), criterion.cap);
  };
  return sum((children.get(null) ?? []).map(most));
}

/** Says how far a form is; only criteria that the unit itself scores count. */
export function progressOf(form: Read): Progress {
  const { template, entries } = form;
  const leaves = leavesOf(template.criteria)
    .filter(({ scorer }) => scorer === "unit")
    .map((leaf): OwnLeaf => {
      const score = ownScore(entries.get(leaf.code)?.self, leaf, template);
      return { leaf, score, state: stateOf(leaf, score, form) };
    });
  const isLeft = ({ state }: OwnLeaf): boolean => state === "missing" || state === "wrong";
  return {
    leaves,
    done: leaves.filter((each) => !isLeft(each)).length,
    points: ownTotal(template.criteria, groupSums(template.criteria, entries, template.precision)),
    max: reachable(template.criteria),
    waiting: leaves.filter(({ score }) => score?.kind === "waiting").length,
  };
}
