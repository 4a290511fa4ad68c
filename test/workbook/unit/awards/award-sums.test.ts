import {
  awardShare,
  groupSums,
  rowSums,
  tableSums,
  type AwardSums,
} from "../../../../src/workbook/unit/awards/award-sums";
import { PRINTED_ROWS, PRINTED_TOTALS, seedAwards } from "../../../fixtures/awards/seed-awards";

/** Columns 3 to 9 as they are printed. */
function printed(sums: AwardSums): readonly string[] {
  const { total, collectives, persons, directTotal, directCollectives, directPersons } = sums;
  const figures = [total, collectives, persons, directTotal, directCollectives, directPersons];
  return [...figures.map((figure) => (figure === null ? "" : String(figure))), sums.share];
}

describe("the award statistics of a department's yearly report", () => {
  const { groups, attached } = seedAwards();

  it("come out as printed, in every figure of all fourteen rows", () => {
    const computed = groups.flatMap((group) => [
      printed(groupSums(group)),
      ...group.rows.map(({ figures }) => printed(rowSums(figures))),
    ]);
    expect(computed).toEqual(PRINTED_ROWS.map((row) => row.slice(2, 9)));
    expect(computed).toHaveLength(14);
  });

  it("add up to 120, 25, 95, 97, 24 and 73", () => {
    expect(printed(tableSums({ attached, groups }))).toEqual([
      ...PRINTED_TOTALS.map(String),
      "73/95 (76,84%)",
    ]);
  });
});

it.each([
  [0, 0, "0"],
  [0, 7, "0"],
  [4, 10, "4/10 (40%)"],
  [3, 3, "3/3 (100%)"],
  [69, 84, "69/84 (82,14%)"],
  [1, 8, "1/8 (12,5%)"],
  [1, 2000, "1/2000 (0,05%)"],
  [1, 200, "1/200 (0,5%)"],
  [2, 3, "2/3 (66,67%)"],
  [1, 20000, "1/20000 (0,01%)"],
])("%i of %i persons are printed as %s", (direct, persons, text) => {
  expect(awardShare(direct, persons)).toBe(text);
});
