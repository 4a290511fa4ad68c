import {
  isUnsafeName,
  relationshipsPart,
  resolveTarget,
} from "../../../../src/hosts/xlsx/package/part-name";

it.each([
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "../docProps/custom.xml", "docProps/custom.xml"],
  ["xl/workbook.xml", "./a/../b.xml", "xl/b.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "worksheets/t%E1%BB%95ng%20h.xml", "xl/worksheets/t%E1%BB%95ng h.xml"],
  ["xl/workbook.xml", "../../../../etc/passwd", "etc/passwd"],
])("sees from %s that %s is %s", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

it.each([
  ["", "_rels/.rels"],
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
])("finds the relationships of '%s' in %s", (source, part) => {
  expect(relationshipsPart(source)).toBe(part);
});

it.each([
  "/xl/a.xml",
  "../a.xml",
  "xl/../a.xml",
  "xl\\a.xml",
  "C:a.xml",
  "xl//a.xml",
  "a\u0000",
  "",
])("takes the name '%s' for unsafe", (name) => {
  expect(isUnsafeName(name)).toBe(true);
});

it.each(["xl/worksheets/sheet1.xml", "[Content_Types].xml", "_rels/.rels", "xl/media/", "a..b/c"])(
  "takes the name '%s' for safe",
  (name) => {
    expect(isUnsafeName(name)).toBe(false);
  },
);
