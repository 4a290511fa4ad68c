import { readPoints } from "../../../../src/workbook/criteria-table/points/points-text";

function said(text: string): string {
  const read = readPoints({ kind: "text", text });
  switch (read.kind) {
    case "points":
      return String(read.points / 1000);
    case "doubtful":
      return read.figures.map((figure) => String(figure / 1000)).join(" or ");
    case "counted":
      return `${String(read.per / 1000)} each`;
    case "blank":
    case "unreadable":
      return read.kind;
  }
}

it.each([
  ["9,5", "9.5"],
  ["9.5", "9.5"],
  ["5 điểm", "5"],
  ["tối đa 10", "10"],
  ["Tối đa: 10 điểm", "10"],
  ["(10 điểm)", "10"],
  ["10đ", "10"],
  ["02 đ", "2"],
  ["-2", "-2"],
  ["−2,5", "-2.5"],
  ["trừ 2 điểm", "-2"],
  ["+5", "5"],
  ["１０", "10"],
  ["10\u00a0điểm", "10"],
  ["0-5", "5 or 0"],
  ["từ 1 đến 3 điểm", "3 or 1"],
  ["1.000", "1000 or 1"],
  ["0,5 điểm/lần", "0.5 each"],
  ["-0,5/lần", "-0.5 each"],
  ["trừ 2 điểm/vụ việc", "-2 each"],
  ["", "blank"],
  ["-", "blank"],
  ["…", "blank"],
  ["theo thực tế", "unreadable"],
  ["5 hoặc 10", "unreadable"],
])("reads the points %j as %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it("takes a number as it is, asks about a day, and reads nothing from an error", () => {
  expect(readPoints({ kind: "number", number: 7.5 })).toEqual({ kind: "points", points: 7500 });
  expect(readPoints({ kind: "number", number: 1 / 3 })).toEqual({ kind: "unreadable" });
  expect(readPoints({ kind: "date", date: "2026-05-01", number: 46_143 })).toEqual({
    kind: "doubtful",
    figures: [1500, 5100],
  });
  expect(readPoints({ kind: "error", error: "#REF!" })).toEqual({ kind: "unreadable" });
  expect(readPoints(undefined)).toEqual({ kind: "blank" });
});
