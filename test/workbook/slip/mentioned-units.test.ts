import { type SlipLine } from "../../../src/scoring/import/slips/slip";
import { mentionedUnits } from "../../../src/workbook/slip/mentioned-units";

const UNITS = ["SCT|Sở Công Thương", "STC|Sở Tài chính", "SNV|Sở Nội vụ"].map((each) => {
  const [id = "", name = ""] = each.split("|");
  return { id, name, status: "verified", lateDays: 0 };
});

function line(reason: string, remark = ""): SlipLine {
  const about = { criterion: "a", code: "I.1", title: "Phối hợp với Sở Nội vụ", max: 5 };
  const points = { self: 5, given: 3, stage: "verified", evidence: "", verdict: "" } as const;
  return { ...about, ...points, reason, remark };
}

it.each([
  ["nothing", "Thiếu minh chứng", "", []],
  ["a name, however it is typed", "Thấp hơn SỞ TÀI  CHÍNH", "", ["STC"]],
  ["a code as a word of its own", "Như (SNV)", "", ["SNV"]],
  ["no code inside another word", "SNVX, xSTC", "", []],
  ["a name in the remark on the evidence", "", "Văn bản của Sở Nội vụ", ["SNV"]],
  ["the unit itself never", "Sở Công Thương nộp muộn", "", []],
] as const)("finds other units in what is said to a unit: %s", (_, reason, remark, others) => {
  const found = mentionedUnits([line(reason, remark)], "SCT", UNITS);
  expect(found.map(({ other }) => other.id)).toEqual(others);
});
