import { type ShapeFault } from "../points/json-object";
import { type Points } from "../points/points";
import { type RuleFault } from "../rules/rule";

/** What is wrong with a template as a whole (`scoring-model.md`, Faults). Points are thousandths. */
export type StructureFault =
  | { readonly code: "templateNotObject" }
  | { readonly code: "ruleUnknown"; readonly kind: string }
  | { readonly code: "conditionNotBinary" }
  | { readonly code: "criterionRepeated"; readonly field: "id" | "code"; readonly given: string }
  | { readonly code: "parentUnknown"; readonly parent: string }
  | { readonly code: "parentInOtherSection"; readonly parent: string }
  /** A parent that stands after its child, or is its own ancestor. */
  | { readonly code: "parentNotBefore"; readonly parent: string }
  | { readonly code: "leafWithChildren" }
  | { readonly code: "groupWithoutChildren" }
  | { readonly code: "sumDiffers"; readonly sum: Points; readonly max: Points }
  | { readonly code: "capDiffersFromMax"; readonly cap: Points; readonly max: Points }
  | { readonly code: "childrenBelowCap"; readonly sum: Points; readonly cap: Points }
  | { readonly code: "pointsNegative"; readonly field: string }
  | { readonly code: "baseDiffers"; readonly sum: Points; readonly base: Points }
  | { readonly code: "scaleDiffers"; readonly expected: Points; readonly scale: Points }
  /** A bonus inside the scale needs a cap. */
  | { readonly code: "bonusInsideScaleWithoutCap" }
  | { readonly code: "tieBreakUnknown"; readonly criterion: string }
  | { readonly code: "awardBandUnknown"; readonly award: string; readonly band: string }
  | { readonly code: "keyRepeated"; readonly list: "bands" | "awards"; readonly key: string }
  | { readonly code: "bandsMissing" }
  | { readonly code: "bandsNotFalling"; readonly band: string }
  | { readonly code: "lastBandHasCondition"; readonly band: string }
  | { readonly code: "bandWithoutPercent"; readonly band: string };

/** A fault and where it is: a criterion's code, or "" for the template itself. */
export type TemplateFault = (ShapeFault | RuleFault | StructureFault) & { readonly place: string };
