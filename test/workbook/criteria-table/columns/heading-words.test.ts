import { knownHeading } from "../../../../src/workbook/criteria-table/columns/heading-words";

it.each([
  ["TT", "code"],
  ["Số  TT", "code"],
  ["NỘI DUNG TIÊU CHÍ", "title"],
  ["Nội dung, tiêu chí chấm điểm", "title"],
  ["Tiêu chí thành phần (TCTP)", "title"],
  ["Điểm", "points"],
  ["ĐIỂM CHUẨN", "points"],
  ["Điểm tối đa của tiêu chí".normalize("NFD"), "points"],
  ["Thang điểm", "points"],
  ["Điểm tự chấm", "scores"],
  ["Điểm do đơn vị tự chấm", "scores"],
  ["Trưởng khối chấm", "scores"],
  ["Điểm thẩm định", "scores"],
  ["Cơ quan chấm điểm", "scorer"],
  ["Tài liệu kiểm chứng", "evidence"],
  ["Hướng dẫn chấm điểm", "howScored"],
  ["Điểm trừ", "penalty"],
  ["Điểm cộng (nếu có)", "bonus"],
  ["Ghi chú", "note"],
  ["Hoà giải cơ sở", undefined],
  ["", undefined],
])("takes the heading %j for %s", (heading, role) => {
  expect(knownHeading(heading)?.role).toBe(role);
});
