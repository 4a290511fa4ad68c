import { exactly, smaller, times } from "../../../basics/fraction";
import { type JsonObject, readPoints } from "../../points/json-object";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { aboveZeroFaults, countField, figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** So many points for each one counted, at most the maximum. */
function perUnit(json: JsonObject, max: Points): Rule {
  const per = readPoints(json, "per");
  return {
    kind: "perUnit",
    parameters: { per: toNumber(per) },
    fields: [countField({ vi: "Số lượng", en: "Count" })],
    exceedsMax: false,
    blocWide: false,
    faults: aboveZeroFaults(json, "per"),
    points: (inputs) => {
      const count = figureIn(inputs, "count");
      return count === undefined
        ? undefined
        : smaller(fractionOf(max), times(exactly(count), fractionOf(per)));
    },
    formula: ({ figure, max: maxCell }) => ({
      points: `MIN(${maxCell},${figure("count")}*${String(toNumber(per))})`,
    }),
    wording: (language) => {
      const [each, all] = [pointsText(per, language), pointsText(max, language)];
      return language === "vi"
        ? [`Mỗi lần/nội dung ${each}, tối đa ${all}`]
        : [`${each} for each, at most ${all}`];
    },
  };
}

/** The kind `perUnit` of `scoring-model.md`. */
export const perUnitKind: RuleKind = {
  take: perUnit,
  design: {
    name: { vi: "Cộng theo số lượng", en: "So much for each" },
    places: { figure: "per" },
    needed: ["figure"],
  },
};
