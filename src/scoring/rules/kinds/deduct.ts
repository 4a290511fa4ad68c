import { exactly, larger, minus, times, whole } from "../../../basics/fraction";
import { type JsonObject, readPoints } from "../../points/json-object";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { aboveZeroFaults, countField, figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** Starts with all points and loses so many for each one counted, never below 0. */
function deduct(json: JsonObject, max: Points): Rule {
  const per = readPoints(json, "per");
  return {
    kind: "deduct",
    parameters: { per: toNumber(per) },
    fields: [countField({ vi: "Số lần vi phạm, chậm", en: "Number of faults" })],
    exceedsMax: false,
    blocWide: false,
    faults: aboveZeroFaults(json, "per"),
    points: (inputs) => {
      const count = figureIn(inputs, "count");
      return count === undefined
        ? undefined
        : larger(whole(0), minus(fractionOf(max), times(exactly(count), fractionOf(per))));
    },
    formula: ({ figure, max: maxCell }) => ({
      points: `MAX(0,${maxCell}-${figure("count")}*${String(toNumber(per))})`,
    }),
    wording: (language) => {
      const [each, all] = [pointsText(per, language), pointsText(max, language)];
      return language === "vi"
        ? [`${all}, trừ ${each} mỗi lần; thấp nhất 0 điểm`]
        : [`${all}, less ${each} for each; not below 0`];
    },
  };
}

/** The kind `deduct` of `scoring-model.md`. */
export const deductKind: RuleKind = {
  take: deduct,
  design: {
    name: { vi: "Trừ theo số lần", en: "Less for each" },
    places: { figure: "per" },
    needed: ["figure"],
  },
};
