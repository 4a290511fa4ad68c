import {
  readPrintedCode,
  splitTitle,
} from "../../../../src/workbook/criteria-table/codes/printed-code";

function said(text: string): readonly string[] {
  return readPrintedCode(text).map(
    ({ style, parts, ordinal }) => `${style} ${parts.join(".")} ${String(ordinal)}`,
  );
}

it.each([
  ["I", ["roman I 1", "capital I 10"]],
  ["IV.", ["roman IV 4"]],
  ["Phần B", ["capital B 2"]],
  ["1", ["number 1 1"]],
  ["01.", ["number 1 1"]],
  ["(3)", ["number 3 3"]],
  ["１２", ["number 12 12"]],
  ["đ)", ["letter đ 5"]],
  ["e.", ["letter e 6"]],
  ["i)", ["letter i 10", "smallRoman i 1"]],
  ["1.10", ["path 1.10 10"]],
  ["I.6.1", ["path I.6.1 1"]],
  ["2.1.", ["path 2.1 1"]],
  ["TC 3", ["number 3 3"]],
  ["-", ["bullet  0"]],
  ["+", ["bullet  0"]],
  ["Tổng cộng", []],
  ["31/12/2026", []],
  ["100%", []],
  ["", []],
] as const)("reads the code %j as %j", (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  ["1. Ban hành kế hoạch", "1.", "Ban hành kế hoạch"],
  ["1.2 Ban hành kế hoạch", "1.2", "Ban hành kế hoạch"],
  ["II. Công tác thi đua", "II.", "Công tác thi đua"],
  ["Phần I: Nội dung", "I:", "Nội dung"],
  ["a) Đúng hạn", "a)", "Đúng hạn"],
  ["- Đúng hạn", "-", "Đúng hạn"],
  ["5 chỉ tiêu được giao", "", "5 chỉ tiêu được giao"],
  ["95% hồ sơ đúng hạn", "", "95% hồ sơ đúng hạn"],
  ["Điểm thưởng", "", "Điểm thưởng"],
  ["1.", "", "1."],
])("parts the title %j into the code %j and %j", (title, code, rest) => {
  expect(splitTitle(title)).toEqual({ code, title: rest });
});
