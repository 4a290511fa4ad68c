import {
  compare,
  dividedBy,
  exactly,
  type Fraction,
  larger,
  minus,
  plus,
  times,
  whole,
} from "../../../basics/fraction";
import { numberText } from "../../../basics/number-text";
import { fractionOf, type Points, toNumber } from "../../points/points";
import { targetFields } from "./ratio";
import { type BlocFigures, type Inputs, type Rule } from "../rule";
import { figureIn } from "../rule-inputs";
import { type RuleKind } from "../rule-design";

interface Comparison {
  readonly actual: Fraction;
  /** Undefined for a unit without a target. */
  readonly target: Fraction | undefined;
}

const HALF: Fraction = { over: 1n, under: 2n };

function comparison(inputs: Inputs): Comparison | undefined {
  const [actual, target = 0] = [figureIn(inputs, "actual"), figureIn(inputs, "target")];
  if (actual === undefined || actual < 0 || target < 0) return undefined;
  return { actual: exactly(actual), target: target === 0 ? undefined : exactly(target) };
}

function excess(actual: Fraction, target: Fraction): Fraction {
  return dividedBy(minus(actual, target), target);
}

/** Gathers the leaders' figures from the inputs of every unit that is compared. */
export function gatherBlocFigures(all: readonly Inputs[]): BlocFigures {
  let bestExcess: Fraction | undefined;
  let largestWithoutTarget: Fraction | undefined;
  for (const inputs of all) {
    const unit = comparison(inputs);
    if (unit === undefined) continue;
    if (unit.target === undefined) {
      largestWithoutTarget = larger(unit.actual, largestWithoutTarget ?? whole(0));
    } else if (compare(unit.actual, unit.target) > 0) {
      bestExcess = larger(excess(unit.actual, unit.target), bestExcess ?? whole(0));
    }
  }
  return { bestExcess, largestWithoutTarget };
}

function share({ actual, target }: Comparison, bloc: BlocFigures): Fraction {
  if (target === undefined) {
    const largest = bloc.largestWithoutTarget ?? whole(0);
    return largest.over === 0n ? whole(0) : dividedBy(actual, largest);
  }
  if (compare(actual, target) <= 0) return times(HALF, dividedBy(actual, target));
  const best = bloc.bestExcess ?? whole(0);
  return best.over === 0n ? HALF : plus(HALF, times(HALF, dividedBy(excess(actual, target), best)));
}

/** Half for reaching the target, the rest by how far a unit exceeds it compared with the one that exceeds it most. */
function leaderRelative(max: Points): Rule {
  const half = toNumber(max) / 2;
  return {
    kind: "leaderRelative",
    parameters: {},
    fields: targetFields(false),
    exceedsMax: false,
    blocWide: true,
    faults: [],
    points: (inputs, bloc) => {
      const unit = comparison(inputs);
      return unit && times(fractionOf(max), share(unit, bloc));
    },
    formula: ({ figure, max: m, bestExcess, largestWithoutTarget }) => {
      const [a, t] = [figure("actual"), figure("target")];
      const share = `${m}/2+${m}/2*((${a}-${t})/${t})/${bestExcess}`;
      const above = `IF(${bestExcess}=0,${m}/2,${share})`;
      const withTarget = `IF(${a}<=${t},${m}/2*${a}/${t},${above})`;
      const without = `IF(${largestWithoutTarget}=0,0,${a}/${largestWithoutTarget}*${m})`;
      return { points: `IF(${t}>0,${withTarget},${without})` };
    },
    wording: (language) => {
      const [some, all] = [numberText(half, language), numberText(toNumber(max), language)];
      return language === "vi"
        ? [
            `Chưa đạt chỉ tiêu: ${some} × thực hiện : chỉ tiêu; đạt: ${some} điểm`,
            `Vượt: ${some} + ${some} × % vượt : % vượt cao nhất Khối; dẫn đầu ${all} điểm`,
            "Không giao chỉ tiêu: so với đơn vị cao nhất cùng loại; tính khi tổng hợp Khối",
          ]
        : [
            `Below target: ${some} × actual : target; at target: ${some} points`,
            `Above: ${some} + ${some} × excess : best excess of the bloc; the leader ${all}`,
            "Without a target: against the best of those units; known once the bloc is in",
          ];
    },
  };
}

/** The kind `leaderRelative` of `scoring-model.md`. */
export const leaderRelativeKind: RuleKind = {
  take: (_json, max) => leaderRelative(max),
  design: { name: { vi: "So với dẫn đầu", en: "Against the leader" } },
};
