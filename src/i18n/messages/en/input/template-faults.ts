import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type RuleFault } from "../../../../scoring/rules/rule";
import {
  type StructureFault,
  type TemplateFault,
} from "../../../../scoring/template/template-fault";
import { shown, shownField } from "../../shown-text";
import { type Family, type Texts } from "../../texts";
import { enFieldNames } from "./field-names";
import { enShapeFaults } from "./shape-faults";

const points = (each: Points): string => numberText(toNumber(each), "en");

const OWN: Texts<RuleFault | StructureFault> = {
  tierNotClosed: () =>
    "The last tier must take every remaining case (“else”). Add such a tier at the end of the list.",
  tierNotOrdered: ({ bound }) =>
    `The tiers are out of order at the bound ${numberText(bound, "en")}. Order them from high to low, or from low to high.`,
  repeatedKey: ({ key }) =>
    `The key ${shown(key)} stands for two levels or items. Give each a key of its own.`,
  pointsAboveMax: ({ given, max }) =>
    `A level, item or tier gives ${points(given)} points, more than the standard ${points(max)}. Lower it or raise the standard points.`,
  notAboveZero: ({ field }) => `Must be above 0: ${shownField(field, enFieldNames)}. Correct it.`,
  lowerIsBetterWithoutCap: () =>
    "Scoring by “lower is better” needs a cap, since a result of 0 would give an endless ratio. Add the cap.",
  templateNotObject: () =>
    "The file does not hold a criteria table. Choose the JSON file of the criteria table.",
  ruleUnknown: ({ kind }) => `There is no way of scoring called ${shown(kind)}. Correct its name.`,
  conditionNotBinary: () =>
    "A condition for awards can only be scored yes or no (“binary”). Change its way of scoring.",
  criterionRepeated: ({ field, given }) =>
    `Two criteria share ${shownField(field, enFieldNames)} ${shown(given)}. Change one of them.`,
  parentUnknown: ({ parent }) =>
    `The group above, ${shown(parent)}, is not in the table. Add the group or correct its id.`,
  parentInOtherSection: ({ parent }) =>
    `The group above, ${shown(parent)}, belongs to another section (content, bonus, penalty, condition). Put both into one section.`,
  parentNotBefore: ({ parent }) =>
    `The group above, ${shown(parent)}, must stand before its criteria. Change the order.`,
  leafWithChildren: () =>
    "The criterion has both a way of scoring and criteria below it. Remove one of the two.",
  groupWithoutChildren: () =>
    "The group has no criteria below it. Add criteria, or a way of scoring.",
  sumDiffers: ({ sum, max }) =>
    `The criteria below add up to ${points(sum)} points, but the group states ${points(max)}. Make them agree.`,
  capDiffersFromMax: ({ cap, max }) =>
    `The cap of ${points(cap)} differs from the group's standard points ${points(max)}. Make them equal.`,
  childrenBelowCap: ({ sum, cap }) =>
    `The criteria below add up to only ${points(sum)} points and cannot reach the cap of ${points(cap)}. Change their points or the cap.`,
  pointsNegative: ({ field }) =>
    `Must not be negative: ${shownField(field, enFieldNames)}. State deductions as positive points too.`,
  baseDiffers: ({ sum, base }) =>
    `The content groups add up to ${points(sum)} points, but the table states ${points(base)}. Make them agree.`,
  scaleDiffers: ({ expected, scale }) =>
    `The scale is stated as ${points(scale)}, but content and bonus make it ${points(expected)}. Make them agree.`,
  bonusInsideScaleWithoutCap: () =>
    "A bonus inside the scale needs a cap on the bonus (“bonusCap”). State the cap.",
  tieBreakUnknown: ({ criterion }) =>
    `A tie-break names ${shown(criterion)}, which is not in the table. Correct the code.`,
  awardBandUnknown: ({ award, band }) =>
    `The award ${shown(award)} asks for the class ${shown(band)}, which is not in the list of classes. Correct it.`,
  keyRepeated: ({ list, key }) =>
    list === "bands"
      ? `The key ${shown(key)} stands twice in the list of classes. Change one of them.`
      : `The key ${shown(key)} stands twice in the list of awards. Change one of them.`,
  bandsMissing: () => "The table has no classes yet. Add at least one.",
  bandsNotFalling: ({ band }) =>
    `The class ${shown(band)} asks for no lower percentage than the class before it. Order the classes from high to low.`,
  lastBandHasCondition: ({ band }) =>
    `The last class, ${shown(band)}, must not have a condition, since it takes all remaining units. Remove the condition.`,
  bandWithoutPercent: ({ band }) =>
    `The class ${shown(band)} lacks its lowest percentage (“minPercent”). Add it.`,
};

/** A criteria table that may not go out, in English. */
export const enTemplateFaults: Family<TemplateFault> = {
  place: ({ place }) => (place === "" ? "Criteria table" : `Criteria table, criterion ${place}`),
  texts: { ...enShapeFaults, ...OWN },
};
