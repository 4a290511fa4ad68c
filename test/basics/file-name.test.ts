import { fileNames } from "../../src/basics/file-name";

it.each([
  {
    title: "joins the pieces and keeps Vietnamese letters composed",
    pieces: ["Phieu", "SCT", "Sở Công Thương".normalize("NFD"), "2026"],
    name: "Phieu - SCT - Sở Công Thương - 2026.xlsx",
  },
  {
    title: "replaces what Windows forbids",
    pieces: ["Phieu", 'a/b\\c:d*e?f"g<h>i|j', "2026"],
    name: "Phieu - a_b_c_d_e_f_g_h_i_j - 2026.xlsx",
  },
  {
    title: "makes one space of line breaks, tabs and several spaces, and none at the ends",
    pieces: ["Phieu", " Sở\tY\n  tế ", "2026"],
    name: "Phieu - Sở Y tế - 2026.xlsx",
  },
  {
    title: "replaces characters that no screen shows",
    pieces: ["Phieu", "a\u0000b\u001bc\u007fd"],
    name: "Phieu - a_b_c_d.xlsx",
  },
])("$title", ({ pieces, name }) => {
  expect(fileNames([pieces], ".xlsx")).toEqual([name]);
});

it("keeps names within 120 characters and 240 bytes, cutting the longest piece", () => {
  const long = "Ban Quản lý Khu kinh tế ".repeat(12);
  const [name = ""] = fileNames([["Phieu", "BQL", long, "2026"]], ".xlsx");
  expect(name).toMatch(/^Phieu - BQL - Ban Quản lý .* - 2026\.xlsx$/u);
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name.length).toBeGreaterThan(110);
  const [wide = ""] = fileNames([["ế".repeat(200), "2026"]], ".xlsx");
  expect(Buffer.byteLength(wide)).toBeLessThanOrEqual(240);
  expect(Buffer.byteLength(wide)).toBeGreaterThan(230);
  expect(wide).toMatch(/ - 2026\.xlsx$/u);
});

it("parts names that would be one file, also where only upper and lower case differ", () => {
  const names = fileNames([["a?"], ["A*"], ["a_"], ["b"]], ".xlsx");
  expect(names).toEqual(["a_.xlsx", "A_ (2).xlsx", "a_ (3).xlsx", "b.xlsx"]);
});

it("parts names that are the same only after they were cut", () => {
  const long = "x".repeat(150);
  const names = fileNames([[`${long}1`], [`${long}2`]], ".xlsx");
  expect(new Set(names).size).toBe(2);
  expect(names[1]).toMatch(/ \(2\)\.xlsx$/u);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(120);
});
