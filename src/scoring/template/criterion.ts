import { type Points } from "../points/points";
import { type Rule } from "../rules/rule";

/** The four parts of a template (`scoring-model.md`, Template). */
export type Section = "content" | "bonus" | "penalty" | "condition";

/** Who gives a leaf's first entry: the unit itself, the bloc leader, the emulation board, or a specialised agency. */
export type Scorer = "unit" | "leader" | "board" | "agency";

/** When evidence must be cited. */
export type EvidenceDemand = "always" | "ifPoints" | "ifBelowMax" | "never";

interface CriterionBase {
  readonly id: string;
  /** Text as printed: `1.10` is not `1.1`. */
  readonly code: string;
  /** The parent's id; null at the top. */
  readonly parent: string | null;
  readonly title: string;
  readonly section: Section;
}

/** A criterion whose points are the sum of its children, at most `cap`. */
export interface Group extends CriterionBase {
  readonly kind: "group";
  /** Null for penalty and condition groups, which state none. */
  readonly max: Points | null;
  readonly cap: Points | null;
}

/** A criterion that is scored. */
export interface Leaf extends CriterionBase {
  readonly kind: "leaf";
  /** For a condition 1 point stands for "yes"; it never enters a sum. */
  readonly max: Points;
  readonly rule: Rule;
  readonly scorer: Scorer;
  readonly na: boolean;
  readonly evidence: { readonly required: EvidenceDemand; readonly hint: string };
}

export type Criterion = Group | Leaf;
