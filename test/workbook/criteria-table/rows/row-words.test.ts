import {
  isRemark,
  isTotal,
  namedSections,
} from "../../../../src/workbook/criteria-table/rows/row-words";

it.each([
  ["Tổng cộng", true],
  ["TỔNG ĐIỂM (I+II+III)", true],
  ["Cộng", true],
  ["Cộng nhóm II", true],
  ["Cộng (1+2)", true],
  ["Tổng", true],
  ["Cộng I", true],
  ["Tổng kết phong trào thi đua", false],
  ["Cộng tác với đơn vị khác", false],
  ["Công tác thi đua", false],
  ["Cộng điểm thưởng", true],
  ["Cộng điểm cho sáng kiến", false],
])("takes %j for a total: %s", (title, expected) => {
  expect(isTotal(title)).toBe(expected);
});

it.each([
  ["Điểm thưởng", ["bonus"], true],
  ["PHẦN ĐIỂM TRỪ", ["penalty"], true],
  ["Các trường hợp không xét khen thưởng", ["condition"], true],
  ["Nội dung điểm cộng", ["bonus"], true],
  ["Điểm thưởng, điểm trừ", ["bonus", "penalty"], false],
  ["Sáng kiến được cộng điểm", ["bonus"], false],
  ["Công tác khen thưởng", [], false],
  ["Hồ sơ đề nghị khen thưởng", [], false],
])("reads the parts that %j names as %j (certain: %s)", (title, sections, certain) => {
  expect(namedSections(title)).toEqual({ sections, certain });
});

it("knows a remark by its first words", () => {
  expect(["Ghi chú: làm tròn", "LƯU Ý", "Ghi chép đầy đủ"].map(isRemark)).toEqual([
    true,
    true,
    false,
  ]);
});
