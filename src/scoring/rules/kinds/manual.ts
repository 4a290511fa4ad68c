import { exactly } from "../../../basics/fraction";
import { type JsonObject, readPoints } from "../../points/json-object";
import { type Points, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { aboveZeroFaults, figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** Points as somebody judges them, from 0 to the maximum in steps. */
function manual(json: JsonObject, max: Points): Rule {
  const step = readPoints(json, "step");
  return {
    kind: "manual",
    parameters: { step: toNumber(step) },
    fields: [
      {
        name: "points",
        shape: "points",
        step,
        place: "result",
        needed: true,
        label: { vi: "Điểm chấm", en: "Points" },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: aboveZeroFaults(json, "step"),
    points: (inputs) => {
      const points = figureIn(inputs, "points");
      return points === undefined ? undefined : exactly(points);
    },
    formula: ({ figure }) => ({ points: figure("points") }),
    wording: (language) => {
      const [each, all] = [pointsText(step, language), pointsText(max, language)];
      return language === "vi"
        ? [`Chấm từ 0 đến ${all}, bước ${each}`]
        : [`From 0 to ${all} in steps of ${each}`];
    },
  };
}

/** The kind `manual` of `scoring-model.md`. */
export const manualKind: RuleKind = {
  take: manual,
  design: {
    name: { vi: "Chấm trực tiếp", en: "Judged points" },
    places: { figure: "step" },
    needed: ["figure"],
  },
};
