import { cellText } from "../../../../src/workbook/plan/grid-cells";
import { both } from "./edits";
import {
  type Cell,
  cellOf,
  type Edit,
  FIRST,
  KEY,
  LEAF,
  OTHER_KEY,
  reconciled,
  SECOND,
  SENT,
  standsIn,
  TEMPLATE,
  type,
  value,
} from "./tampered-book";

const TOTAL = cellOf("chi-tiet", "total", FIRST);
const OFFICIAL = cellOf("cham-diem", KEY, "official");
const [UNIT, OTHER_UNIT] = [
  cellOf("cham-diem", KEY, "unit"),
  cellOf("cham-diem", OTHER_KEY, "unit"),
];
const RANKED_FIRST = cellText(standsIn(cellOf("xep-hang", "1", "unit")));

describe("tampering that comparing names with its cell", () => {
  const named: readonly (readonly [string, Edit, string, Cell])[] = [
    [
      "a formula overwritten by its own result",
      type(TOTAL, value(TOTAL)),
      "formulaOverwritten",
      TOTAL,
    ],
    ["a formula overwritten by another number", type(TOTAL, 12.345), "formulaOverwritten", TOTAL],
    [
      "a formula overwritten by its result as a text",
      type(TOTAL, String(value(TOTAL))),
      "formulaOverwritten",
      TOTAL,
    ],
    ["a formula emptied", type(OFFICIAL, undefined), "formulaEmptied", OFFICIAL],
    [
      "a formula that fails",
      type(OFFICIAL, { kind: "error", error: "#REF!" }, true),
      "formulaFails",
      OFFICIAL,
    ],
    [
      "a formula changed to another one with another result",
      type(OFFICIAL, 0.007, true),
      "resultDiffers",
      OFFICIAL,
    ],
    ...(
      [
        ["a total typed over", "tong-hop", FIRST, "total", 99],
        ["a group's points typed over", "chi-tiet", TEMPLATE.criteria[0]!.id, FIRST, 1],
        ["a rank typed over", "xep-hang", "2", "rank", 1],
        ["a class typed over", "tong-hop", FIRST, "band", "Hoàn thành"],
        ["a name typed over in the ranking", "xep-hang", "1", "name", "Sở khác"],
        ["an award typed over in the ranking", "xep-hang", "1", "award", "Cờ"],
        ["a tie-break's figure typed over", "chi-tiet", "tieBreak:1", FIRST, 0],
        ["days late typed over", "theo-doi", FIRST, "late", 0],
        ["the stage whose word counts typed over", "cham-diem", KEY, "officialStage", "Tự chấm"],
      ] as const
    ).map(([title, marker, id, key, typed]) => {
      const at = cellOf(marker, id, key);
      return [title, type(at, typed), "formulaOverwritten", at] as const;
    }),
    ...(
      [
        ["a maximum changed beside the scores", "cham-diem", KEY, "max", 77],
        ["a maximum changed in the details", "chi-tiet", LEAF.id, "max", 77],
        ["a maximum changed in the criteria", "tieu-chi", LEAF.id, "max", 77],
        ["a unit's name changed in the summary", "tong-hop", FIRST, "name", "Sở khác"],
        ["a criterion's code changed in the details", "chi-tiet", LEAF.id, "code", "IX.9"],
        ["a unit's deadline changed", "theo-doi", FIRST, "deadline", 46_000],
      ] as const
    ).map(([title, marker, id, key, typed]) => {
      const at = cellOf(marker, id, key);
      return [title, type(at, typed), "fixedDiffers", at] as const;
    }),
    [
      "an award typed over",
      type(cellOf("tong-hop", FIRST, "award"), "Cờ của ai"),
      "awardDiffers",
      cellOf("tong-hop", FIRST, "award"),
    ],
    [
      "an award taken away",
      type(cellOf("tong-hop", RANKED_FIRST, "award"), undefined),
      "awardDiffers",
      cellOf("tong-hop", RANKED_FIRST, "award"),
    ],
    [
      "the rank of a proposal changed",
      type(cellOf("tong-hop", FIRST, "rankProposed"), 40),
      "proposalOld",
      cellOf("tong-hop", FIRST, "rankProposed"),
    ],
    [
      "an entry changed without recalculation",
      type(cellOf("cham-diem", KEY, "verified.typed"), 0),
      "resultDiffers",
      OFFICIAL,
    ],
    [
      "a number pasted as text without recalculation",
      type(cellOf("cham-diem", KEY, "verified.typed"), "0,25"),
      "resultDiffers",
      OFFICIAL,
    ],
    [
      "unit ids of two rows swapped",
      both(type(UNIT, SECOND), type(OTHER_UNIT, FIRST)),
      "keyDiffers",
      cellOf("cham-diem", KEY, ""),
    ],
  ];

  it.each(named)("%s", (_title, edit, code, at) => {
    const outcome = reconciled(edit(SENT));
    if ("refused" in outcome) throw new Error(outcome.refused.join());
    expect(outcome.differences.map((each) => [each.code, each.sheet, each.cell])).toContainEqual([
      code,
      at.sheet,
      at.cell,
    ]);
  });
});
