import { type InputsJson } from "../../../oracle/model-json";
import { both, given, inputsOf, takenIn, wordings } from "../../../fixtures/scoring/rule-case";

const RULE = { kind: "leaderRelative" };

const BELOW = { actual: 30, target: 60 };
const REACHED = { actual: 60, target: 60 };
const ABOVE = { actual: 66, target: 60 };
const BEST = { actual: 90, target: 60 };
const ALSO_BEST = { actual: 3, target: 2 };
const WITHOUT = { actual: 40, target: null };
const WITHOUT_BEST = { actual: 80, target: 0 };
const NOTHING = { actual: 0 };
const BLOC: readonly InputsJson[] = [
  BELOW,
  REACHED,
  ABOVE,
  BEST,
  ALSO_BEST,
  WITHOUT,
  WITHOUT_BEST,
  NOTHING,
];

describe("leader-relative", () => {
  it.each([
    ["nothing reached of a target", { actual: 0, target: 60 }, "0"],
    ["below the target: half the points in proportion", BELOW, "2.5"],
    ["exactly the target: half the points", REACHED, "5"],
    ["above it: the other half by the excess, against the best excess", ABOVE, "6"],
    ["the best excess: all points", BEST, "10"],
    ["the same excess of another target: all points too", ALSO_BEST, "10"],
    ["a blank target: against the largest result without a target", WITHOUT, "5"],
    ["a target of 0 is none", WITHOUT_BEST, "10"],
    ["a result of 0 without a target", NOTHING, "0"],
  ])("gives points by the whole bloc: %s", (_, own, points) => {
    expect(given(RULE, own, { max: 10, bloc: BLOC })).toEqual(both(points));
  });

  it.each([
    ["nobody has a target", WITHOUT, [WITHOUT, WITHOUT_BEST], "5"],
    ["everybody without a target has 0", NOTHING, [NOTHING, NOTHING], "0"],
    ["alone above its target, it leads", ABOVE, [ABOVE], "10"],
    [
      "a larger result with a target does not count among those without",
      WITHOUT,
      [WITHOUT, BEST],
      "10",
    ],
    ["nobody exceeds the target", BELOW, [BELOW, REACHED], "2.5"],
  ])("compares only those of one kind: %s", (_, own, bloc, points) => {
    expect(given(RULE, own, { max: 10, bloc })).toEqual(both(points));
  });

  it("rounds only once, at the end", () => {
    const thirds = { actual: 4, target: 3 };
    expect(given(RULE, thirds, { max: 10, bloc: [thirds, { actual: 17, target: 10 }] })).toEqual(
      both("7.38"),
    );
  });

  it.each([
    ["no result", { target: 5 }],
    ["a blank result", { actual: null, target: 5 }],
    ["a result below 0", { actual: -1, target: 5 }],
    ["a result a little below 0", { actual: -0.5, target: 5 }],
    ["a target below 0", { actual: 5, target: -5 }],
    ["a target a little below 0", { actual: 5, target: -0.5 }],
  ])("cannot be computed with %s, and moves nobody else", (_, own) => {
    expect(given(RULE, own, { max: 10, bloc: [own, WITHOUT] })).toEqual(both("notComputable"));
    expect(given(RULE, WITHOUT, { max: 10, bloc: [own, WITHOUT] })).toEqual(both("10"));
  });

  it("gives half the points above the target while nothing is known of the bloc", () => {
    const { rule } = takenIn(RULE, 10);
    const nothing = { bestExcess: undefined, largestWithoutTarget: undefined };
    const half = rule.points(inputsOf(ABOVE), nothing);
    expect(half && Number(half.over) / Number(half.under)).toBe(5);
    expect(rule.points(inputsOf(WITHOUT), nothing)?.over).toBe(0n);
  });

  it("has no parameters, is known only once the whole bloc is in, and needs no target", () => {
    const { rule, faults } = takenIn(RULE, 10);
    expect([rule.parameters, rule.blocWide, faults]).toEqual([{}, true, []]);
    expect(rule.fields.map(({ name, needed }) => [name, needed])).toEqual([
      ["target", false],
      ["actual", true],
    ]);
  });

  it("says in both languages what is half and what is all", () => {
    const { vi, en } = wordings(RULE, 7);
    expect(vi).toBe(
      "Chưa đạt chỉ tiêu: 3,5 × thực hiện : chỉ tiêu; đạt: 3,5 điểm | " +
        "Vượt: 3,5 + 3,5 × % vượt : % vượt cao nhất Khối; dẫn đầu 7 điểm | " +
        "Không giao chỉ tiêu: so với đơn vị cao nhất cùng loại; tính khi tổng hợp Khối",
    );
    expect(en).toBe(
      "Below target: 3.5 × actual : target; at target: 3.5 points | " +
        "Above: 3.5 + 3.5 × excess : best excess of the bloc; the leader 7 | " +
        "Without a target: against the best of those units; known once the bloc is in",
    );
  });
});
