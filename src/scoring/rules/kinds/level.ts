import { type JsonObject } from "../../points/json-object";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { optionFaults, readOptions } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** One level is chosen and gives the points listed for it. */
function level(json: JsonObject, max: Points): Rule {
  const levels = readOptions(json, "levels");
  return {
    kind: "level",
    parameters: { levels: levels.map((each) => ({ ...each, points: toNumber(each.points) })) },
    fields: [
      {
        name: "level",
        shape: "choice",
        options: levels,
        place: "result",
        needed: true,
        label: { vi: "Mức đạt được", en: "Level reached" },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: optionFaults("levels", levels, max),
    points: (inputs) => {
      const chosen = levels.find(({ key }) => key === inputs.get("level"));
      return chosen && fractionOf(chosen.points);
    },
    formula: ({ isChosen }) => ({
      points: levels.reduceRight(
        (otherwise, { key, points }) =>
          `IF(${isChosen("level", key)},${String(toNumber(points))},${otherwise})`,
        "0",
      ),
    }),
    wording: (language) =>
      levels.map(({ label, points }) => `${label}: ${pointsText(points, language)}`),
  };
}

/** The kind `level` of `scoring-model.md`. */
export const levelKind: RuleKind = {
  take: level,
  design: { name: { vi: "Theo mức", en: "By level" }, list: "levels" },
};
