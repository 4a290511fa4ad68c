import { thousandths } from "../../../../src/scoring/points/points";
import { countedRule } from "../../../../src/workbook/criteria-table/rules/counted-rule";
import { manualRule } from "../../../../src/workbook/criteria-table/rules/manual-rule";
import { scorerFromText } from "../../../../src/workbook/criteria-table/rules/scorer-from-text";
import { tiersFromText } from "../../../../src/workbook/criteria-table/rules/tiers-from-text";

it.each([
  ["Trừ 0,5 điểm/lần", "content", "deduct 500"],
  ["Mỗi lần chậm báo cáo trừ 1 điểm", "content", "deduct 1000"],
  ["Trừ 2 điểm mỗi lần", "penalty", "perUnit 2000"],
  ["0,5 điểm/lần", "penalty", undefined],
  ["Mỗi sáng kiến được cộng 0,5 điểm", "bonus", "perUnit 500"],
  ["Cộng 1 điểm/mô hình", "bonus", "perUnit 1000"],
  ["Chậm 1 ngày trừ 0,2 điểm; vắng họp trừ 0,5 điểm", "penalty", undefined],
  ["Vi phạm thì trừ điểm", "penalty", undefined],
  ["Trừ 2 điểm", "penalty", undefined],
  ["Trừ 2 điểm/lần", "condition", undefined],
] as const)("reads %j of the part %s as %s", (text, section, expected) => {
  const rule = countedRule(text, section);
  expect(rule && `${rule.kind} ${String(rule.per)}`).toBe(expected);
});

it("reads falling tiers of a percentage, and adds what the last one leaves out", () => {
  const bands = [
    { op: ">", bound: 95, points: 1.5 },
    { op: ">=", bound: 75, points: 1 },
    { op: "else", points: 0 },
  ];
  const tier = { kind: "tier", unit: "%", bands };
  const most = thousandths(1500);
  for (const text of [
    "Trên 95%: 1,5 điểm; từ 75% đến 95%: 1 điểm; dưới 75%: 0 điểm",
    "- Trên 95%: 1,5 điểm - Từ 75-95%: 1 điểm",
    ">95%: 1,5; 75% - 95%: 1; còn lại: 0",
    "Trên 95%: 1,5 điểm; từ 75%: 1 điểm",
  ])
    expect(tiersFromText(text, most)).toEqual(tier);
});

it.each([
  ["Trên 95%: 2 điểm; dưới 95%: 0 điểm"],
  ["Từ 75%: 1 điểm; trên 95%: 1,5 điểm"],
  ["Trên 95%: 1,5 điểm; đúng hạn thêm 0,5"],
  ["Đạt 100% thì chấm điểm tối đa"],
])("reads no tiers from %j", (text) => {
  expect(tiersFromText(text, thousandths(1500))).toBeUndefined();
});

it.each([
  [40, 1],
  [20.5, 0.5],
  [15, 0.5],
  [1.25, 0.25],
  [0.8, 0.1],
  [0.35, 0.05],
  [0.125, 0.005],
  [0.001, 0.001],
])("judges %d points by hand in steps of %d", (max, step) => {
  expect(manualRule(thousandths(Math.round(max * 1000)))).toEqual({ kind: "manual", step });
});

it.each([
  ["Đơn vị tự chấm", "unit", true],
  ["Đơn vị và Trưởng khối", "unit", true],
  ["Khối trưởng", "leader", true],
  ["Sở Nội vụ chấm", "board", true],
  ["Ban Thi đua - Khen thưởng tỉnh", "board", true],
  ["Văn phòng UBND tỉnh", "agency", true],
  ["Sở Tài chính", "agency", true],
  ["Tổ thư ký", "agency", false],
] as const)("takes %j for %s (certain: %s)", (text, scorer, certain) => {
  expect(scorerFromText(text)).toEqual({ scorer, certain });
});
