import { strFromU8, unzipSync } from "fflate";
import { fillCells, type Changes } from "../../../../src/hosts/xlsx/fill/fill-cells";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { cellsOf } from "../../../fixtures/grid-texts";
import { packed, partsOf, relationship } from "../../../fixtures/odd-package";
import { withField } from "../../../fixtures/patched-zip";

const SHEET = "xl/worksheets/sheet1.xml";
const DATA =
  '<row r="2" spans="1:3" ht="20"><c r="A2" s="2" t="s"><v>0</v></c><c r="C2" s="3"/></row>' +
  '<row r="5"><c r="B5"><v>4</v></c><c r="D5"><f>B5*2</f><v>8</v></c></row><row r="7"/>';
const PARTS = partsOf({
  sheets: [
    { name: "Phiếu", data: DATA },
    { name: "Khác", data: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' },
  ],
  texts: ["<t>cũ</t>"],
});
const FORM = packed(PARTS);
const BEFORE = { A2: "cũ", B5: 4, D5: "=8" };

type Change = NonNullable<ReturnType<Changes["get"]>>[number];

function changes(...list: readonly Change[]): Changes {
  return new Map([["Phiếu", list]]);
}

function filled(bytes: Uint8Array, wishes: Changes, recalculate = false): Uint8Array {
  const result = fillCells(bytes, wishes, { recalculate });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

describe("a value", () => {
  it.each([
    ["a number", 9.45, 9.45],
    ["a number in short form", 1e-7, 1e-7],
    ["a yes", true, "[yes]"],
    ["a no", false, "[no]"],
    ["a text", ' Đạt <&> "x"\n😀 ', ' Đạt <&> "x"\n😀 '],
    ["a text that looks like a number", "1.10", "1.10"],
    ["a text that looks like a formula", "=HYPERLINK(1)", "=HYPERLINK(1)"],
    ["a text that looks like an escape", "_x0041_\r", "_x0041_\r"],
  ])("is set as %s", (_, value, shown) => {
    const bytes = filled(FORM, changes({ row: 1, column: 0, value }));
    expect(cellsOf(readWorkbook(bytes))).toEqual({ ...BEFORE, A2: shown });
  });

  it("is taken away by null, and nothing is made where nothing was", () => {
    const wishes = changes(
      { row: 1, column: 0, value: null },
      { row: 1, column: 1, value: null },
      { row: 9, column: 1, value: null },
    );
    const bytes = filled(FORM, wishes);
    expect(cellsOf(readWorkbook(bytes))).toEqual({ B5: 4, D5: "=8" });
    expect(part(bytes, SHEET)).not.toContain('r="10"');
    expect(part(bytes, SHEET)).toContain(
      '<row r="2" spans="1:3" ht="20"><c r="A2" s="2"/><c r="C2" s="3"/></row>',
    );
  });

  it("is the later one when a cell is named twice", () => {
    const wishes = changes({ row: 1, column: 0, value: 1 }, { row: 1, column: 0, value: 2 });
    expect(cellsOf(readWorkbook(filled(FORM, wishes)))).toEqual({ ...BEFORE, A2: 2 });
  });
});

describe("a cell", () => {
  it("keeps its style", () => {
    const bytes = filled(FORM, changes({ row: 1, column: 2, value: 3 }));
    expect(part(bytes, SHEET)).toContain('<c r="C2" s="3"><v>3</v></c>');
  });

  it.each([
    { title: "before all rows", row: 0, column: 0 },
    { title: "between two cells", row: 1, column: 1 },
    { title: "behind the last cell of a row", row: 1, column: 27 },
    { title: "between two rows", row: 2, column: 0 },
    { title: "in a row without cells", row: 6, column: 3 },
    { title: "behind all rows", row: 8, column: 0 },
  ])("is added $title, everything in order", ({ row, column }) => {
    const bytes = filled(FORM, changes({ row, column, value: "mới" }));
    const places = [...part(bytes, SHEET).matchAll(/<(row|c) r="([A-Z]*\d+)"/g)].map(
      ([, kind, place = ""]) => {
        const cell = kind === "c" ? parseCellName(place) : undefined;
        return cell === undefined ? (Number(place) - 1) * 1000 : cell.row * 1000 + cell.column + 1;
      },
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const cells = cellsOf(readWorkbook(bytes));
    expect(Object.values(cells).filter((value) => value === "mới")).toHaveLength(1);
    expect(cells).toMatchObject(BEFORE);
  });

  it("is added to a row without its hint of columns, which would be untrue", () => {
    const bytes = filled(FORM, changes({ row: 1, column: 9, value: 1 }));
    expect(part(bytes, SHEET)).toContain('<row r="2" ht="20">');
  });

  it("is added to a sheet without any", () => {
    const parts = {
      ...PARTS,
      [SHEET]: "<worksheet><dimension ref='A1'></dimension><sheetData/><pageMargins/></worksheet>",
    };
    const bytes = filled(packed(parts), changes({ row: 0, column: 0, value: 1 }));
    expect(part(bytes, SHEET)).toContain(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/></worksheet>',
    );
  });

  it("is written with the prefix of its sheet", () => {
    const prefixed = String(PARTS[SHEET])
      .replace(/<(\/?)([a-z])/gi, "<$1x:$2")
      .replace("xmlns", "xmlns:x");
    const wishes = changes({ row: 1, column: 1, value: "a" }, { row: 3, column: 0, value: true });
    const bytes = filled(packed({ ...PARTS, [SHEET]: prefixed }), wishes);
    expect(part(bytes, SHEET)).not.toMatch(/<\/?[^x/?]/);
    expect(cellsOf(readWorkbook(bytes))).toEqual({ ...BEFORE, B2: "a", A4: "[yes]" });
  });

  it("is found by order where no places are stated", () => {
    const bare = String(PARTS["xl/worksheets/sheet2.xml"]).replaceAll(/ r="[^"]*"/g, "");
    const wishes: Changes = new Map([
      [
        "Khác",
        [
          { row: 0, column: 0, value: 5 },
          { row: 0, column: 1, value: 6 },
          { row: 1, column: 0, value: 7 },
        ],
      ],
    ]);
    const bytes = filled(packed({ ...PARTS, "xl/worksheets/sheet2.xml": bare }), wishes);
    expect(cellsOf(readWorkbook(bytes), "Khác")).toEqual({ A1: 5, B1: 6, A2: 7 });
  });
});

describe("formulas", () => {
  it("keep their stored results unless asked otherwise", () => {
    const wishes = changes({ row: 4, column: 1, value: 5 });
    expect(cellsOf(readWorkbook(filled(FORM, wishes)))).toEqual({ ...BEFORE, B5: 5 });
  });

  it("lose them in the changed sheets alone when they are to be computed anew", () => {
    const bytes = filled(FORM, changes({ row: 4, column: 1, value: 5 }), true);
    expect(cellsOf(readWorkbook(bytes))).toEqual({ ...BEFORE, B5: 5, D5: "=[uncalculated]" });
    expect(cellsOf(readWorkbook(bytes), "Khác")).toEqual({ A1: "=2" });
  });

  it("may be replaced and computed anew in one go", () => {
    const wishes = changes({ row: 4, column: 3, value: 5 });
    expect(cellsOf(readWorkbook(filled(FORM, wishes, true)))).toEqual({ ...BEFORE, D5: 5 });
  });

  it("are replaced in a changed cell, and the list of formulas goes with them", () => {
    const parts = {
      ...PARTS,
      "xl/calcChain.xml": '<calcChain><c r="D5" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": String(PARTS["xl/_rels/workbook.xml.rels"]).replace(
        "</R",
        `${relationship("c", "calcChain", "calcChain.xml")}</R`,
      ),
      "[Content_Types].xml": String(PARTS["[Content_Types].xml"]).replace(
        "</T",
        '<Override PartName="/xl/calcChain.xml" ContentType="a/b"/></T',
      ),
    };
    const kept = filled(packed(parts), changes({ row: 4, column: 1, value: 5 }));
    expect(Object.keys(unzipSync(kept))).toContain("xl/calcChain.xml");
    const bytes = filled(packed(parts), changes({ row: 4, column: 3, value: 5 }));
    expect(cellsOf(readWorkbook(bytes))).toEqual({ ...BEFORE, D5: 5 });
    expect(Object.keys(unzipSync(bytes))).not.toContain("xl/calcChain.xml");
    expect(part(bytes, "[Content_Types].xml")).not.toContain("calcChain");
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(part(bytes, "xl/_rels/workbook.xml.rels")).toContain("sharedStrings");
  });
});

describe("everything else", () => {
  it("is copied as it is, in the same order", () => {
    const parts = {
      ...PARTS,
      "xl/media/ảnh.png": new Uint8Array([1, 2, 3]),
      "customXml/item1.xml": "<a/>",
    };
    const before = unzipSync(packed(parts));
    const after = unzipSync(filled(packed(parts), changes({ row: 0, column: 0, value: 1 })));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const others = (entries: typeof before) => ({ ...entries, [SHEET]: undefined });
    expect(others(after)).toEqual(others(before));
  });

  it("of the changed sheet stays: what stands around its data, to the letter", () => {
    const around = `<worksheet xmlns:r="r"><sheetPr/><sheetData/><sheetProtection sheet="1"/><!-- a --><dataValidations count="0"/></worksheet>`;
    const bytes = filled(
      packed({ ...PARTS, [SHEET]: around }),
      changes({ row: 0, column: 0, value: 1 }),
    );
    expect(part(bytes, SHEET).replace(/<sheetData>.*<\/sheetData>/, "<sheetData/>")).toContain(
      around,
    );
  });

  it("of the changed sheet is written in UTF-8 and says so once", () => {
    const units = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${String(PARTS[SHEET])}`;
    const wide = new Uint8Array(Uint16Array.from(units, (unit) => unit.charCodeAt(0)).buffer);
    const wishes = changes({ row: 0, column: 0, value: "điểm" });
    const bytes = filled(packed({ ...PARTS, [SHEET]: wide }), wishes);
    expect(part(bytes, SHEET).match(/<\?xml.*?\?>/g)).toEqual([
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    ]);
    expect(cellsOf(readWorkbook(bytes))).toEqual({ A1: "điểm", ...BEFORE });
  });

  it("gives the same bytes for the same changes", () => {
    const wishes = changes({ row: 0, column: 0, value: "a" });
    expect(filled(FORM, wishes)).toEqual(filled(FORM, wishes));
  });
});

describe("a file that cannot be filled in", () => {
  it("is one without the sheet", () => {
    const wishes: Changes = new Map([["Không có", [{ row: 0, column: 0, value: 1 }]]]);
    expect(fillCells(FORM, wishes)).toEqual({
      ok: false,
      problems: [{ code: "fileMissingPart", part: "Không có" }],
    });
  });

  it.each([
    ["no zip", new Uint8Array([1]), "fileNotXlsx"],
    ["a sheet that is no XML", packed({ ...PARTS, [SHEET]: "<a>" }), "fileBadXml"],
    [
      "a part that is elsewhere",
      withField(FORM, "xl/styles.xml", { field: "headerAt", value: 9 }),
      "fileDamagedEntry",
    ],
  ])("is %s", (_, bytes, code) => {
    const result = fillCells(bytes, changes({ row: 0, column: 0, value: 1 }));
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it("is none at all for a number that no file can hold: that is a fault of ours", () => {
    expect(() => fillCells(FORM, changes({ row: 0, column: 0, value: Number.NaN }))).toThrow(
      "finite",
    );
  });
});
