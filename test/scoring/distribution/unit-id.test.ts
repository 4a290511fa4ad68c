import { blocId, unitId } from "../../../src/scoring/distribution/unit-id";

it.each([
  ["Sở Công Thương", "SCT"],
  ["Sở Khoa học và Công nghệ", "SKHCN"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "SNNPTNT"],
  ["Sở Kế hoạch và Đầu tư", "SKHDT"],
  ["Ban Dân tộc", "BDT"],
  ["Văn phòng UBND tỉnh", "VPUBNDT"],
  ["Sở GD&ĐT", "SGDDT"],
  ["Sở Lao động - Thương binh và Xã hội", "SLDTBXH"],
  ["SỞ TÀI CHÍNH", "STC"],
  ["Sở Y tế".normalize("NFD"), "SYT"],
  ["Trường THPT số 1", "TTHPTS1"],
  ["Department of Health", "DH"],
  ["Department Of Health", "DH"],
  ["UBND TP Huế", "UBNDTPH"],
  [" SYT ", "SYT"],
  ["Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười Xanh Vàng Cam Đỏ", "MHBBNSBTCMXV"],
  ["???", "DV"],
])("makes of the name %s the id %s, in letters that every keyboard has", (name, id) => {
  expect(unitId(name, new Set())).toBe(id);
});

it("leaves the letters of other scripts whole", () => {
  expect(unitId("한국 은행", new Set())).toBe("한국은행");
});

it("gives no id twice: the next ones are numbered", () => {
  const taken = new Set(["STC", "STC2"]);
  expect(unitId("Sở Tài chính", taken)).toBe("STC3");
  expect(unitId("Sở Tài chính", new Set(["STC"]))).toBe("STC2");
});

it.each([
  ["Khối thi đua II", "khoi-thi-dua-ii"],
  ["Khối thi đua các sở quản lý kinh tế, tổng hợp", "khoi-thi-dua-cac-so-quan-ly-kinh-te-tong"],
  ["Khối".repeat(11), "khoi".repeat(10)],
  ["—", "khoi"],
])("makes of a bloc's name %s the id %s", (name, id) => {
  expect(blocId(name)).toBe(id);
});
