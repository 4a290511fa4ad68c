import { exactly, type Fraction, plus, whole } from "../../basics/fraction";
import { type Figure } from "../points/figure";
import { type Points, type Precision, rounded, ZERO } from "../points/points";
import { type BlocFigures } from "../rules/rule";
import { type Entry, type LeafEntries } from "../self-assessment/entry";
import { type Leaf } from "../template/criterion";
import { officialEntry, type Through } from "./official-entry";

/** What a leaf comes to for one unit. Missing and N/A are neither 0 nor each other. */
export type LeafScore =
  | { readonly kind: "points"; readonly points: Points }
  | { readonly kind: "na" }
  /** `notComputable`: there is an entry, but its inputs do not allow the rule to be computed. */
  | { readonly kind: "missing"; readonly notComputable: boolean };

function mean(figures: readonly Figure[]): Fraction {
  const total = figures.map(exactly).reduce(plus, whole(0));
  return { over: total.over, under: total.under * BigInt(figures.length) };
}

/** What one entry gives, rounded once (`scoring-model.md`, Numbers). */
export function entryScore(
  entry: Entry,
  leaf: Leaf,
  bloc: BlocFigures,
  precision: Precision,
): LeafScore {
  if (entry.kind === "na") return { kind: "na" };
  const points = entry.kind === "typed" ? mean(entry.points) : leaf.rule.points(entry.inputs, bloc);
  return points === undefined
    ? { kind: "missing", notComputable: true }
    : { kind: "points", points: rounded(points, precision) };
}

/** The official score of a leaf; without any entry a content leaf is missing and any other is 0. */
export function leafScore(
  entries: LeafEntries,
  leaf: Leaf,
  bloc: BlocFigures,
  { precision, through }: { readonly precision: Precision; readonly through: Through },
): LeafScore {
  const official = officialEntry(entries, through);
  if (official !== undefined) return entryScore(official.entry, leaf, bloc, precision);
  return leaf.section === "content"
    ? { kind: "missing", notComputable: false }
    : { kind: "points", points: ZERO };
}
