import { added } from "../../../basics/formula-text";
import { type JsonObject } from "../../points/json-object";
import { atMost, fractionOf, type Points, sum, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule } from "../rule";
import { optionFaults, readOptions } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

/** The ticked items' points added up, at most the maximum. */
function checklist(json: JsonObject, max: Points): Rule {
  const items = readOptions(json, "items");
  return {
    kind: "checklist",
    parameters: { items: items.map((each) => ({ ...each, points: toNumber(each.points) })) },
    fields: [
      {
        name: "ticked",
        shape: "ticks",
        options: items,
        place: "result",
        needed: true,
        label: { vi: "Nội dung đạt được", en: "Items achieved" },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: optionFaults("items", items, max),
    points: (inputs) => {
      const ticked = inputs.get("ticked");
      if (!Array.isArray(ticked)) return undefined;
      const keys: readonly unknown[] = ticked;
      const given = items.filter(({ key }) => keys.includes(key)).map(({ points }) => points);
      return fractionOf(atMost(sum(given), max));
    },
    formula: ({ isTicked, max: maxCell }) => {
      const given = items.map(
        ({ key, points }) => `IF(${isTicked("ticked", key)},${String(toNumber(points))},0)`,
      );
      return { points: `MIN(${maxCell},${added(given)})` };
    },
    wording: (language) =>
      items.map(
        ({ label, points }, index) =>
          `(${String(index + 1)}) ${label}: ${pointsText(points, language)}`,
      ),
  };
}

/** The kind `checklist` of `scoring-model.md`. */
export const checklistKind: RuleKind = {
  take: checklist,
  design: { name: { vi: "Cộng các nội dung", en: "Items added up" }, list: "items" },
};
