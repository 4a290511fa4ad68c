import { exactly } from "../../../basics/fraction";
import { type BlocFigures } from "../../../scoring/rules/rule";
import { type LeafEntries } from "../../../scoring/self-assessment/entry";
import {
  atMost,
  type Points,
  type Precision,
  sum,
  thousandths,
  toNumber,
  ZERO,
} from "../../../scoring/points/points";
import { type Criterion, type Leaf } from "../../../scoring/template/criterion";
import { childrenByParent } from "../../../scoring/template/criterion-tree";
import { entryScore, type LeafScore } from "../../../scoring/verification/leaf-score";
import { type CellValue } from "../../plan/sheet-plan";
import { type FormStates, type Marks } from "../../look/sheet-words";

/** The entries of one unit, by leaf code. */
export type UnitEntries = ReadonlyMap<string, LeafEntries>;

const NO_BLOC: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/** What a leaf's answer comes to in the form; undefined where it was not answered or the bloc decides. */
function formScore(leaf: Leaf, entries: UnitEntries, precision: Precision): LeafScore | undefined {
  const entry = entries.get(leaf.code)?.self;
  if (entry === undefined || (leaf.rule.blocWide && entry.kind === "inputs")) return undefined;
  return entryScore(entry, leaf, NO_BLOC, precision);
}

/** The cached result of a leaf's points formula. */
export function pointsValue(
  leaf: Leaf,
  entries: UnitEntries,
  precision: Precision,
  marks: Marks,
): CellValue {
  const score = formScore(leaf, entries, precision);
  if (score === undefined) return entries.get(leaf.code)?.self === undefined ? "" : marks.waiting;
  if (score.kind === "points") return toNumber(score.points);
  return score.kind === "na" ? marks.na : marks.missing;
}

/** The cached results of all group sums, by code; leaves by their own points. */
export function groupSums(
  criteria: readonly Criterion[],
  entries: UnitEntries,
  precision: Precision,
): ReadonlyMap<string, Points> {
  const children = childrenByParent(criteria);
  const sums = new Map<string, Points>();
  for (const criterion of [...criteria].reverse()) {
    if (criterion.kind === "leaf") {
      const score = formScore(criterion, entries, precision);
      sums.set(criterion.code, score?.kind === "points" ? score.points : ZERO);
      continue;
    }
    const below = children.get(criterion.id) ?? [];
    const total = sum(below.map(({ code }) => sums.get(code) ?? ZERO));
    sums.set(criterion.code, atMost(total, criterion.cap));
  }
  return sums;
}

/** What the unit gives itself in all: content and bonus less penalties, neither capped nor rescaled. */
export function ownTotal(
  criteria: readonly Criterion[],
  sums: ReadonlyMap<string, Points>,
): Points {
  const top = criteria.filter(({ parent, section }) => parent === null && section !== "condition");
  return thousandths(
    top.reduce((all, { code, section }) => {
      const points = sums.get(code) ?? ZERO;
      return section === "penalty" ? all - points : all + points;
    }, 0),
  );
}

function reasonOf(leaf: Leaf, entries: UnitEntries): string {
  return entries.get(leaf.code)?.self?.reason ?? "";
}

/** True when so many points ask for evidence. A condition has no maximum to be below. */
export function needsEvidence({ evidence, max, section }: Leaf, points: number): boolean {
  const due = {
    always: true,
    ifPoints: points > 0,
    ifBelowMax: section !== "condition" && points < toNumber(max),
    never: false,
  };
  return due[evidence.required];
}

/** The cached result of a leaf's state formula; forms are written without evidence. */
export function stateValue(
  leaf: Leaf,
  entries: UnitEntries,
  points: CellValue,
  { marks, states }: { readonly marks: Marks; readonly states: FormStates },
): string {
  const reason = reasonOf(leaf, entries);
  if (points === "") return states.blank;
  if (points === marks.missing) return states.incomplete;
  if (points === marks.na) return reason === "" ? states.noReason : states.notApplicable;
  const due = needsEvidence(leaf, typeof points === "number" ? points : 0);
  return due && reason === "" ? states.noEvidence : states.done;
}

/** The cached result of the share formula: actual over target, blank where either is not there. */
export function shareValue(leaf: Leaf, entries: UnitEntries): CellValue {
  const entry = entries.get(leaf.code)?.self;
  if (entry?.kind !== "inputs") return "";
  const [actual, target] = [entry.inputs.get("actual"), entry.inputs.get("target")];
  if (typeof actual !== "number" || typeof target !== "number" || target <= 0) return "";
  const [a, t] = [exactly(actual), exactly(target)];
  return Number(a.over * t.under) / Number(a.under * t.over);
}
