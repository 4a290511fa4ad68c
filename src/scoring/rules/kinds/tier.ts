import { compare, exactly } from "../../../basics/fraction";
import { type Language } from "../../../basics/language";
import { numberText } from "../../../basics/number-text";
import { type Figure } from "../../points/figure";
import {
  type JsonObject,
  readChoice,
  readFigure,
  readList,
  readPoints,
  readText,
} from "../../points/json-object";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { pointsText } from "../points-text";
import { type Rule, type RuleFault } from "../rule";
import { figureIn, listedPointsFaults } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

type Tier =
  | { readonly op: ">" | ">=" | "<" | "<="; readonly bound: Figure; readonly points: Points }
  | { readonly op: "else"; readonly points: Points };

const SIGNS = { ">": "trên", ">=": "từ", "<": "dưới", "<=": "đến" } as const;

function readTier(json: JsonObject): Tier {
  const op = readChoice(json, "op", ["else", ">", ">=", "<", "<="]);
  const points = readPoints(json, "points");
  return op === "else" ? { op, points } : { op, bound: readFigure(json, "bound"), points };
}

function matches(tier: Tier, value: Figure): boolean {
  if (tier.op === "else") return true;
  const difference = compare(exactly(value), exactly(tier.bound));
  return {
    ">": difference > 0,
    ">=": difference >= 0,
    "<": difference < 0,
    "<=": difference <= 0,
  }[tier.op];
}

/** True when `second` still finds values that `first` left over, going on in the same direction. */
function goesOn(first: Tier, second: Tier): boolean {
  if (first.op === "else" || second.op === "else") return true;
  if (first.op.charAt(0) !== second.op.charAt(0)) return false;
  const difference = compare(exactly(first.bound), exactly(second.bound));
  if (difference === 0) return first.op.length === 1 && second.op.length === 2;
  return first.op.startsWith(">") ? difference > 0 : difference < 0;
}

function tierFaults(tiers: readonly Tier[], max: Points): readonly RuleFault[] {
  const faults: RuleFault[] = [];
  if (tiers.findIndex(({ op }) => op === "else") !== tiers.length - 1 || tiers.length === 0)
    faults.push({ code: "tierNotClosed" });
  tiers.forEach((tier, index) => {
    const next = tiers[index + 1];
    if (next !== undefined && next.op !== "else" && !goesOn(tier, next))
      faults.push({ code: "tierNotOrdered", bound: next.bound });
  });
  return [...faults, ...listedPointsFaults("bands", tiers, max)];
}

function tierWording(tier: Tier, unit: string, language: Language): string {
  const given = pointsText(tier.points, language);
  if (tier.op === "else")
    return language === "vi" ? `Còn lại: ${given}` : `Anything else: ${given}`;
  const bound = numberText(tier.bound, language) + (unit === "%" ? "%" : ` ${unit}`).trimEnd();
  if (language === "en") return `${tier.op} ${bound}: ${given}`;
  const edge = tier.op === ">=" ? " trở lên" : "";
  const words = `${SIGNS[tier.op]} ${bound}${edge}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${given}`;
}

/** The first band that the value falls into, top to bottom, gives its points; the last band takes the rest. */
function tier(json: JsonObject, max: Points): Rule {
  const tiers = readList(json, "bands").map(readTier);
  const unit = json.json["unit"] === undefined ? "" : readText(json, "unit");
  return {
    kind: "tier",
    parameters: {
      ...(unit === "" ? {} : { unit }),
      bands: tiers.map((each) => ({ ...each, points: toNumber(each.points) })),
    },
    fields: [
      {
        name: "value",
        shape: "figure",
        notNegative: false,
        place: "result",
        needed: true,
        label: {
          vi: unit === "" ? "Kết quả" : `Kết quả (${unit})`,
          en: unit === "" ? "Result" : `Result (${unit})`,
        },
      },
    ],
    exceedsMax: false,
    blocWide: false,
    faults: tierFaults(tiers, max),
    points: (inputs) => {
      const value = figureIn(inputs, "value");
      if (value === undefined) return undefined;
      const found = tiers.find((each) => matches(each, value));
      return found && fractionOf(found.points);
    },
    formula: ({ figure }) => ({
      points: tiers.reduceRight(
        (otherwise, each) =>
          each.op === "else"
            ? String(toNumber(each.points))
            : `IF(${figure("value")}${each.op}${String(each.bound)},${String(toNumber(each.points))},${otherwise})`,
        "0",
      ),
    }),
    wording: (language) => tiers.map((each) => tierWording(each, unit, language)),
  };
}

/** The kind `tier` of `scoring-model.md`. */
export const tierKind: RuleKind = {
  take: tier,
  design: {
    name: { vi: "Theo bậc số liệu", en: "By tiers of a figure" },
    places: { unit: "unit" },
    list: "bands",
  },
};
