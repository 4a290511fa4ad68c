import { type MemberProblem } from "../../../src/scoring/distribution/member-problems";
import { type BlocError, type EntryPlace } from "../../../src/scoring/import/bloc-error";
import { thousandths } from "../../../src/scoring/points/points";
import { type TemplateFault } from "../../../src/scoring/template/template-fault";
import { type Samples, withPlace } from "./samples";

const SHAPE = {
  fieldMissing: { code: "fieldMissing", field: "units[3].year" },
  fieldWrong: { code: "fieldWrong", field: "bands[1].minPercent", given: "chín mươi" },
  pointsTooFine: { code: "pointsTooFine", field: "max", given: 2.125 },
} as const;

export const TEMPLATE_FAULTS: Samples<TemplateFault> = withPlace(
  {
    ...SHAPE,
    tierNotClosed: { code: "tierNotClosed" },
    tierNotOrdered: { code: "tierNotOrdered", bound: 87.5 },
    repeatedKey: { code: "repeatedKey", key: "xuat-sac" },
    pointsAboveMax: {
      code: "pointsAboveMax",
      given: thousandths(7250),
      max: thousandths(6500),
    },
    notAboveZero: { code: "notAboveZero", field: "per" },
    lowerIsBetterWithoutCap: { code: "lowerIsBetterWithoutCap" },
    templateNotObject: { code: "templateNotObject" },
    ruleUnknown: { code: "ruleUnknown", kind: "may-rui" },
    conditionNotBinary: { code: "conditionNotBinary" },
    criterionRepeated: { code: "criterionRepeated", field: "code", given: "II.9" },
    parentUnknown: { code: "parentUnknown", parent: "g-17" },
    parentInOtherSection: { code: "parentInOtherSection", parent: "g-18" },
    parentNotBefore: { code: "parentNotBefore", parent: "g-19" },
    leafWithChildren: { code: "leafWithChildren" },
    groupWithoutChildren: { code: "groupWithoutChildren" },
    sumDiffers: { code: "sumDiffers", sum: thousandths(19500), max: thousandths(20250) },
    capDiffersFromMax: {
      code: "capDiffersFromMax",
      cap: thousandths(18500),
      max: thousandths(20250),
    },
    childrenBelowCap: {
      code: "childrenBelowCap",
      sum: thousandths(17500),
      cap: thousandths(18250),
    },
    pointsNegative: { code: "pointsNegative", field: "penaltyCap" },
    baseDiffers: { code: "baseDiffers", sum: thousandths(94500), base: thousandths(95250) },
    scaleDiffers: {
      code: "scaleDiffers",
      expected: thousandths(1000500),
      scale: thousandths(999500),
    },
    bonusInsideScaleWithoutCap: { code: "bonusInsideScaleWithoutCap" },
    tieBreakUnknown: { code: "tieBreakUnknown", criterion: "III.77" },
    awardBandUnknown: { code: "awardBandUnknown", award: "co-thi-dua", band: "loai-a" },
    keyRepeated: { code: "keyRepeated", list: "bands", key: "loai-b" },
    bandsMissing: { code: "bandsMissing" },
    bandsNotFalling: { code: "bandsNotFalling", band: "loai-c" },
    lastBandHasCondition: { code: "lastBandHasCondition", band: "loai-d" },
    bandWithoutPercent: { code: "bandWithoutPercent", band: "loai-e" },
  },
  { place: "I.6.4" },
);

/** Input errors of one entry, without their place. */
export const ENTRY_ERRORS = {
  inputWrongType: { code: "inputWrongType", field: "actual", given: "chín" },
  choiceUnknown: { code: "choiceUnknown", field: "level", given: "rat-tot" },
  tickRepeated: { code: "tickRepeated", field: "ticked", given: "ke-hoach" },
  countNotWhole: { code: "countNotWhole", given: 2.5 },
  countNegative: { code: "countNegative", given: -4 },
  pointsOutside: { code: "pointsOutside", given: 7.5, max: thousandths(6500) },
  pointsOffStep: { code: "pointsOffStep", given: 1.3, step: thousandths(250) },
  inputUnknown: { code: "inputUnknown", field: "value" },
  entryMalformed: { code: "entryMalformed", given: "{}" },
  stageNotOpen: { code: "stageNotOpen" },
  naNotAllowed: { code: "naNotAllowed" },
  typedOnCondition: { code: "typedOnCondition" },
  typedAtSelf: { code: "typedAtSelf" },
  listEmpty: { code: "listEmpty" },
  listOutsideCross: { code: "listOutsideCross" },
} as const;

const PLACE: EntryPlace = { unit: "SXD", criterion: "II.4", stage: "verified" };

export const BLOC_ERRORS: Samples<BlocError> = withPlace(
  {
    ...SHAPE,
    ...ENTRY_ERRORS,
    blocNotObject: { code: "blocNotObject" },
    unitRepeated: { code: "unitRepeated" },
    unitUnknown: { code: "unitUnknown" },
    criterionUnknown: { code: "criterionUnknown" },
    stageUnknown: { code: "stageUnknown", given: "so-bo" },
    templateDiffers: { code: "templateDiffers", given: "mau-cu", template: "mau-moi" },
    decisionAwardUnknown: { code: "decisionAwardUnknown", award: "co-la" },
    decisionRepeatsUnit: { code: "decisionRepeatsUnit", award: "co-mot" },
    decisionOutsideTie: { code: "decisionOutsideTie", award: "co-hai" },
    decisionTooLong: { code: "decisionTooLong", award: "co-ba", seatsLeft: 2 },
  },
  PLACE,
);

export const MEMBER_PROBLEMS: Samples<MemberProblem> = {
  membersMissing: { code: "membersMissing" },
  memberNameBlank: { code: "memberNameBlank", row: 4, id: "SKX" },
  memberIdBlank: { code: "memberIdBlank", row: 5, name: "Sở Ngoại vụ" },
  memberNameRepeated: { code: "memberNameRepeated", row: 6, name: "Sở Y tế", first: 2 },
  memberIdRepeated: { code: "memberIdRepeated", row: 7, id: "SYT", first: 3 },
  roleUnknown: { code: "roleUnknown", role: "deputy", id: "SVH" },
};
