import { SPEECH } from "../../../src/cli/speech";
import { alignedPoints, type RankedUnit, rankingTable } from "../../../src/cli/tell/ranking";
import { thousandths } from "../../../src/scoring/points/points";

it.each([
  { points: 95_070, vi: "95,07", en: "95.07" },
  { points: 87_300, vi: "87,30", en: "87.30" },
  { points: 40_000, vi: "40,00", en: "40.00" },
  { points: 66_667, vi: "66,667", en: "66.667" },
  { points: -1_500, vi: "-1,50", en: "-1.50" },
  { points: 1_000_000, vi: "1000,00", en: "1000.00" },
])("writes $points thousandths as $vi in Vietnamese and $en in English", ({ points, vi, en }) => {
  expect(alignedPoints(thousandths(points), "vi")).toBe(vi);
  expect(alignedPoints(thousandths(points), "en")).toBe(en);
});

const UNIT: RankedUnit = {
  rank: 1,
  unit: "STC",
  unitName: "Sở Tài chính",
  total: thousandths(95_070),
  complete: true,
  band: "Hoàn thành tốt nhiệm vụ",
  award: "",
};

it("puts the columns under each other, whatever the accents, and no blanks at the ends", () => {
  const decomposed = { ...UNIT, rank: 10, unitName: "Sở Y tế".normalize("NFD"), award: "Cờ" };
  const lines = rankingTable([UNIT, decomposed], SPEECH.vi).map((line) => line.normalize("NFC"));
  expect(lines).toEqual([
    "Hạng  Đơn vị        Tổng điểm  Xếp loại                 Đề nghị khen thưởng",
    "   1  Sở Tài chính      95,07  Hoàn thành tốt nhiệm vụ",
    "  10  Sở Y tế           95,07  Hoàn thành tốt nhiệm vụ  Cờ",
  ]);
});

it("says which units have missing data, in the language asked for", () => {
  const incomplete = { ...UNIT, complete: false };
  expect(rankingTable([incomplete], SPEECH.vi)[1]).toContain("Sở Tài chính (thiếu số liệu)");
  expect(rankingTable([incomplete], SPEECH.en)[1]).toContain("Sở Tài chính (missing data)");
});
