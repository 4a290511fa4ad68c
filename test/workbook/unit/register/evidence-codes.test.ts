import {
  citedCodes,
  cites,
  withCode,
  withoutCode,
} from "../../../../src/workbook/unit/register/evidence-codes";

it.each([
  ["MC01; MC03", ["1", "3"]],
  ["mc 1, mc003", ["1", "3"]],
  ["theo MC12 trang 3", ["12"]],
  ["QĐ 12", []],
  ["", []],
])("finds in %j the codes with the numbers %j", (text, numbers) => {
  expect(citedCodes(text).map(({ number }) => number)).toEqual(numbers);
});

it.each([
  ["", "MC01", "MC01"],
  ["MC01", "MC03", "MC01; MC03"],
  ["MC01;", "MC03", "MC01; MC03"],
  ["mc 3", "MC03", "mc 3"],
  ["QĐ 12", "MC01", "QĐ 12; MC01"],
])("%j with %s is %j", (text, code, expected) => {
  expect(withCode(text, code)).toBe(expected);
  expect(cites(expected, code)).toBe(true);
});

it.each([
  ["MC01; MC03", "MC01", "MC03"],
  ["MC01; mc 3; QĐ 12", "MC03", "MC01; QĐ 12"],
  ["MC01", "MC01", ""],
  ["MC10", "MC01", "MC10"],
  ["QĐ 12,  QĐ 13", "MC01", "QĐ 12,  QĐ 13"],
])("%j without %s is %j", (text, code, expected) => {
  expect(withoutCode(text, code)).toBe(expected);
  expect(cites(expected, code)).toBe(false);
});
