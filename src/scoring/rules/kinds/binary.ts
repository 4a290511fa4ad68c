import { whole } from "../../../basics/fraction";
import { fractionOf, type Points } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { type RuleKind } from "../rule-design";

/** Yes: all points; no: none. */
function binary(max: Points): Rule {
  return {
    kind: "binary",
    parameters: {},
    fields: [
      {
        name: "yes",
        shape: "yesNo",
        place: "result",
        needed: true,
        label: { vi: "Có hay không", en: "Yes or no" },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: [],
    points: (inputs) => {
      const yes = inputs.get("yes");
      if (typeof yes !== "boolean") return undefined;
      return yes ? fractionOf(max) : whole(0);
    },
    formula: ({ isYes, max: maxCell }) => ({ points: `IF(${isYes("yes")},${maxCell},0)` }),
    wording: (language) => {
      const all = pointsText(max, language);
      return [language === "vi" ? `Có: ${all}; không: 0 điểm` : `Yes: ${all}; no: 0`];
    },
  };
}

/** The kind `binary` of `scoring-model.md`. */
export const binaryKind: RuleKind = {
  take: (_json, max) => binary(max),
  design: { name: { vi: "Có hoặc không", en: "Yes or no" } },
};
