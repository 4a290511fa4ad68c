import { dividedBy, exactly, larger, smaller, times, whole } from "../../../basics/fraction";
import { numberText } from "../../../basics/number-text";
import { type JsonObject, readFigure } from "../../points/json-object";
import { isPositive } from "../../points/figure";
import { fractionOf, type Points } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { aboveZeroFaults, figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** A published index, in proportion: value out of `of`, held between 0 and the maximum. */
function linear(json: JsonObject, max: Points): Rule {
  const of = readFigure(json, "of");
  return {
    kind: "linear",
    parameters: { of },
    fields: [
      {
        name: "value",
        shape: "figure",
        notNegative: false,
        place: "result",
        needed: true,
        label: { vi: "Chỉ số công bố", en: "Published index" },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: aboveZeroFaults(json, "of"),
    points: (inputs) => {
      const value = figureIn(inputs, "value");
      if (value === undefined || !isPositive(of)) return undefined;
      const share = times(fractionOf(max), dividedBy(exactly(value), exactly(of)));
      return larger(whole(0), smaller(fractionOf(max), share));
    },
    formula: ({ figure, max: maxCell }) => ({
      points: `MAX(0,MIN(${maxCell},${maxCell}*${figure("value")}/${String(of)}))`,
    }),
    wording: (language) => {
      const out = `${numberText(of, language)} × ${pointsText(max, language)}`;
      return [language === "vi" ? `Chỉ số : ${out}` : `Index : ${out}`];
    },
  };
}

/** The kind `linear` of `scoring-model.md`. */
export const linearKind: RuleKind = {
  take: linear,
  design: {
    name: { vi: "Theo chỉ số", en: "By an index" },
    places: { figure: "of" },
    needed: ["figure"],
  },
};
