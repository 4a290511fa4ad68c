import { exactly, smaller, times } from "../../../basics/fraction";
import { numberText } from "../../../basics/number-text";
import { type JsonObject, readPoints } from "../../points/json-object";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { type Rule } from "../rule";
import { aboveZeroFaults, countField, figureIn } from "../rule-inputs";

/** So many points for each one counted, at most the maximum. */
export function perUnit(json: JsonObject, max: Points): Rule {
  const per = readPoints(json, "per");
  return {
    kind: "perUnit",
    parameters: { per: toNumber(per) },
    fields: [countField({ vi: "Số lượng", en: "Count" })],
    exceedsMax: false,
    blocWide: false,
    faults: aboveZeroFaults("per", per),
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
      const [each, all] = [per, max].map((points) => numberText(toNumber(points), language));
      return language === "vi"
        ? [`Mỗi lần/nội dung ${String(each)} điểm, tối đa ${String(all)} điểm`]
        : [`${String(each)} points each, at most ${String(all)}`];
    },
  };
}
