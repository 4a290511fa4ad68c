import {
  vietnameseEntry,
  vietnameseMarks,
} from "../../../src/workbench/page/grid/vietnamese-entry";

const SAME = "same";
const TEXT = "text";

it.each([
  ["97,7", "97.7"],
  ["-0,25", "-0.25"],
  ["+5", "+5"],
  ["30", "30"],
  ["12,5%", "12.5%"],
  ["1.234", "1234"],
  ["1.234.567,8", "1234567.8"],
  ["7,", "7"],
  ["5/3/2026", "2026-03-05"],
  ["05-12-2026", "2026-12-05"],
  ["29/2", "2/29"],
  ["97.7", TEXT],
  ["1,234.5", TEXT],
  ["12.5%", TEXT],
  ["31/02/2026", TEXT],
  ["42/55", TEXT],
  ["12/31/2026", TEXT],
  ["Có", SAME],
  ["36-KH/TU", SAME],
  ["=A1+0.5", SAME],
  ["1,2,3", SAME],
  ["", SAME],
])("“%s” is read as %s", (typed, expected) => {
  const entry = vietnameseEntry(typed);
  expect(entry.kind === "reads" ? entry.text : entry.kind).toBe(expected);
});

it.each([
  ["97.7", "97,7"],
  ["-0.5%", "-0,5%"],
  ["30", "30"],
  ["1.2.3", "1.2.3"],
])("%s stands in a cell that is being edited as %s", (shown, expected) => {
  expect(vietnameseMarks(shown)).toBe(expected);
});
