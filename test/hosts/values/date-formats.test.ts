import { HANG, processorTime } from "../../fixtures/processor-time";
import { isBuiltInDate, isDateCode } from "../../../src/hosts/values/date-formats";

it.each([
  "dd/mm/yyyy",
  "d",
  "YYYY-MM-DD",
  '"ngày" dd "tháng" mm "năm" yyyy',
  "[$-42A]dd/mm/yyyy",
  "h:mm",
  "\\d\\m yyyy",
  '0" điểm";dd/mm',
])("takes the format %s for a date", (code) => {
  expect(isDateCode(code)).toBe(true);
});

it.each([
  "General",
  "0.00",
  "@",
  "#,##0\\d",
  '0" điểm mỗi ngày dmy"',
  "[Red]0.00",
  "0_d",
  "*y0",
  '0"chưa đóng dmy',
  "[$VND dmy",
  `${"0".repeat(255)}d`,
])("takes the format %s for no date", (code) => {
  expect(isDateCode(code)).toBe(false);
});

it("knows the built-in formats of dates and times", () => {
  const ids = Array.from({ length: 60 }, (_, id) => id).filter(isBuiltInDate);
  expect(ids).toEqual([
    ...[14, 15, 16, 17, 18, 19, 20, 21, 22],
    ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36],
    ...[45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58],
  ]);
});

it("looks at a format of 60 000 brackets no longer than it takes to see its length", () => {
  let isDate = true;
  expect(processorTime(() => (isDate = isDateCode("[".repeat(60_000))))).toBeLessThan(HANG);
  expect(isDate).toBe(false);
});
