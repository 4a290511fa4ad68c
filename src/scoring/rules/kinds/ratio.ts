import {
  compare,
  dividedBy,
  exactly,
  type Fraction,
  smaller,
  times,
  whole,
} from "../../../basics/fraction";
import { type Language } from "../../../basics/language";
import { numberText } from "../../../basics/number-text";
import { type Figure } from "../../points/figure";
import { type JsonObject, readFlag, readOptionalFigure } from "../../points/json-object";
import { fractionOf, type Points } from "../../points/points";
import { pointsText } from "../points-text";
import { type Inputs, type InputField, type Rule } from "../rule";
import { figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

interface Ratio {
  readonly floor: Figure;
  readonly cap: Figure | null;
  readonly lowerIsBetter: boolean;
}

/** The two inputs of a comparison with a target; a bloc-wide rule does without the target. */
export function targetFields(targetNeeded: boolean): readonly InputField[] {
  const figure = { shape: "figure", notNegative: true } as const;
  return [
    {
      ...figure,
      name: "target",
      place: "target",
      needed: targetNeeded,
      label: { vi: "Chỉ tiêu được giao", en: "Target" },
    },
    {
      ...figure,
      name: "actual",
      place: "result",
      needed: true,
      label: { vi: "Kết quả thực hiện", en: "Actual" },
    },
  ];
}

/** r of the model; undefined when target or actual are missing or negative, or the target is 0. */
function achieved(inputs: Inputs, { cap, lowerIsBetter }: Ratio): Fraction | undefined {
  const [actual, target] = [figureIn(inputs, "actual"), figureIn(inputs, "target")];
  if (actual === undefined || target === undefined || actual < 0 || target <= 0) return undefined;
  if (lowerIsBetter && actual === 0) return exactly(cap ?? 0);
  const [a, t] = [exactly(actual), exactly(target)];
  return lowerIsBetter ? dividedBy(t, a) : dividedBy(a, t);
}

/** The share of the maximum that r gives: nothing below the floor, at most the cap. */
function counted(share: Fraction, { floor, cap }: Ratio): Fraction {
  if (compare(share, exactly(floor)) < 0) return whole(0);
  return cap === null ? share : smaller(share, exactly(cap));
}

function percent(figure: Figure, language: Language): string {
  const { over, under } = times(exactly(figure), whole(100));
  return `${numberText(Number(over) / Number(under), language)}%`;
}

function ratioWording(ratio: Ratio, max: Points, language: Language): readonly string[] {
  const points = pointsText(max, language);
  const { floor, cap } = ratio;
  if (language === "vi")
    return [
      ratio.lowerIsBetter
        ? `Chỉ tiêu : thực hiện × ${points} (càng thấp càng tốt)`
        : `Thực hiện : chỉ tiêu × ${points}`,
      ...(floor > 0 ? [`Dưới ${percent(floor, language)}: 0 điểm`] : []),
      cap === null
        ? "Vượt chỉ tiêu được tính cả phần vượt"
        : `Tính tối đa ${percent(cap, language)}`,
    ];
  return [
    ratio.lowerIsBetter
      ? `Target : actual × ${points} (lower is better)`
      : `Actual : target × ${points}`,
    ...(floor > 0 ? [`Below ${percent(floor, language)}: 0 points`] : []),
    cap === null
      ? "Results above the target count in full"
      : `At most ${percent(cap, language)} counts`,
  ];
}

/** The share of the target that was reached, times the maximum. */
function ratio(json: JsonObject, max: Points): Rule {
  const rule: Ratio = {
    floor: readOptionalFigure(json, "floor", 0) ?? 0,
    cap: readOptionalFigure(json, "cap", 1),
    lowerIsBetter: readFlag(json, "lowerIsBetter"),
  };
  const { floor, cap, lowerIsBetter } = rule;
  return {
    kind: "ratio",
    parameters: { floor, cap, lowerIsBetter },
    fields: targetFields(true),
    exceedsMax: cap === null,
    blocWide: false,
    faults: lowerIsBetter && cap === null ? [{ code: "lowerIsBetterWithoutCap" }] : [],
    points: (inputs) => {
      const share = achieved(inputs, rule);
      return share && times(fractionOf(max), counted(share, rule));
    },
    formula: ({ figure, max: maxCell }) => {
      const [a, t] = [figure("actual"), figure("target")];
      const [over, under] = lowerIsBetter ? [t, a] : [a, t];
      const full = `${maxCell}*${over}/${under}`;
      const capped = cap === null ? full : `MIN(${full},${maxCell}*${String(cap)})`;
      const floored =
        floor > 0 ? `IF(ROUND(${over}/${under},12)<${String(floor)},0,${capped})` : capped;
      const best = cap === null || cap < floor ? "0" : `${maxCell}*${String(cap)}`;
      return {
        points: lowerIsBetter ? `IF(${a}=0,${best},${floored})` : floored,
        computable: `${t}>0`,
      };
    },
    wording: (language) => ratioWording(rule, max, language),
  };
}

/** The kind `ratio` of `scoring-model.md`. */
export const ratioKind: RuleKind = {
  take: ratio,
  design: {
    name: { vi: "Tỷ lệ chỉ tiêu", en: "Share of the target" },
    places: { floor: "floor", most: "cap", lower: "lowerIsBetter" },
  },
};
