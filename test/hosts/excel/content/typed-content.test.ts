import { typedValue } from "../../../../src/hosts/excel/content/typed-content";

it.each([
  "=HYPERLINK(1)",
  "+1",
  "-1+1",
  "@SUM(A1)",
  "'x",
  "007",
  "1/2",
  "TRUE",
  "false",
  "12%",
  "1E5",
  " đầu dòng",
  "\tTAB",
  "Jan 5",
  "May-20",
  "#N/A",
  "$5",
  "(5)",
  "１２",
  "＝1",
  "2026",
  ".5",
])("guards %j with an apostrophe, so that Excel leaves it a text", (text) => {
  expect(typedValue(text)).toBe(`'${text}`);
});

it.each(["Sở Nội vụ", "Đạt", "x", "Khối thi đua (các sở, ngành)", "a\nb"])(
  "leaves %j bare: nothing can be read into it",
  (text) => {
    expect(typedValue(text)).toBe(text);
  },
);

it.each([
  [0, 0],
  [-0, 0],
  [1.5, 1.5],
  [true, true],
  ["", ""],
])("gives %j as it is", (value, expected) => {
  expect(typedValue(value)).toBe(expected);
});
