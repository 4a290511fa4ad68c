import { type Grid } from "../../../../src/workbook/plan/grid";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { readUnitWorkbook } from "../../../../src/workbook/unit/read-unit-workbook";
import { editSheet, insertColumn, insertRows, put } from "../../../fixtures/edited-grids";
import { REFERENCE_BLOCS } from "../../../fixtures/reference-blocs";
import { KNOWN } from "../../../fixtures/returned-forms";
import {
  AWARDS,
  coveredCells,
  FORM,
  fullForm,
  REGISTER,
  sealAfter,
  unseenChanges,
} from "../../../fixtures/sealed/sealed-forms";

describe.each(REFERENCE_BLOCS)("the seal of a filled form of %s", (name) => {
  const grids = fullForm(name);

  it("changes with every cell that no formula computes, on the sheets that are seen and the hidden ones", () => {
    // The quick tests try one change in so many, another part of them for each bloc.
    const every = name === "kiem-thu-c" ? 3 : 31;
    const first = REFERENCE_BLOCS.findIndex(([each]) => each === name) % every;
    const { tried, unseen } = unseenChanges(grids, (number) => number % every === first);
    expect(unseen).toEqual([]);
    expect(tried).toBeGreaterThan(30);
  }, 60_000);

  it("does not change with what formulas compute, calculated or not", () => {
    const computed = coveredCells(grids).filter(({ cell }) => cell.computed);
    const bare = computed.reduce(
      (all, { sheet, cell: { row, column } }) =>
        editSheet(all, sheet, put(cellName(row, column), { kind: "uncalculated" }, true)),
      grids,
    );
    expect(sealAfter(bare)).toBe(sealAfter(grids));
    expect(computed.length).toBeGreaterThan(20);
  });
});

describe("the seal of a form", () => {
  const grids = fullForm("kiem-thu-a");
  const before = sealAfter(grids);
  const edited = (edit: (grid: Grid) => Grid, sheet: string = FORM): string =>
    sealAfter(editSheet(grids, sheet, edit));

  it.each([
    ["a figure is typed over points that a formula computes", FORM, put("I11", 6)],
    ["a blank input is filled in", FORM, put("K13", "chưa rõ")],
    ["something is typed into a criterion that others score", FORM, put("F30", 80)],
    ["a second document is listed", REGISTER, put("D8", "126/BC-SCT")],
    ["an award is counted otherwise", AWARDS, put("F10", 2)],
    ["an award gets another title", AWARDS, put("C10", "Huân chương Lao động hạng Nhì")],
    ["a sum of awards is typed over its formula", AWARDS, put("D10", 1)],
    ["place and date are filled in", FORM, put("E4", "Cao Bằng, ngày 05 tháng 12 năm 2026")],
    ["a hidden line loses its key", "_khoi", put("A15", undefined)],
  ] as const)("changes where %s", (_, sheet, edit) => {
    expect(edited(edit, sheet)).not.toBe(before);
  });

  it.each([
    ["letters are written in another form", FORM, put("K11", "Theo báo cáo năm".normalize("NFD"))],
    ["spaces and line ends surround a text", FORM, put("K11", " \r\nTheo báo cáo năm \n")],
    ["blank rows are inserted", FORM, insertRows(8, 2)],
    ["a column is inserted and the keys move along", FORM, insertColumn(4)],
    ["a seal is written where people see it", FORM, put("I52", "HR8A-8KUB-K24M")],
    ["a seal is written where nobody sees it", "_khoi", put("B15", "HR8A-8KUB-K24M")],
  ] as const)("stays where %s", (_, sheet, edit) => {
    expect(edited(edit, sheet)).toBe(before);
  });

  it("is the one it always was in a form without award statistics", () => {
    const read = readUnitWorkbook(
      editSheet(grids, AWARDS, () => undefined),
      KNOWN,
    );
    expect(read.ok && read.value.sealing.text).not.toContain("#ktd-khen-thuong\n");
    expect(read.ok && read.value.sealing.sheets).toEqual([FORM, REGISTER]);
  });

  it("tells line breaks and tabs from each other and from what only looks like them", () => {
    const texts = ["a b", "a\nb", "a\\nb", "a\tb", "a\\tb", "a\\\\nb"];
    const seals = texts.map((text) => edited(put("K11", text)));
    expect(new Set(seals).size).toBe(texts.length);
    expect(edited(put("K11", "a\r\nb"))).toBe(seals[1]);
  });

  it.each([
    [1e-7, "0.0000001"],
    [12e20, "1200000000000000000000"],
    [-9.5, "-9.5"],
  ])("states %d as the decimal %s", (figure, expected) => {
    const read = readUnitWorkbook(editSheet(grids, FORM, put("F11", figure)), KNOWN);
    expect(read.ok ? read.value.sealing.text : "").toContain(`\t${expected}\t`);
  });

  it("is made although the register is gone", () => {
    const gone = sealAfter(editSheet(grids, REGISTER, () => undefined));
    expect(gone).toMatch(/^.{4}-.{4}-.{4}$/);
    expect(gone).not.toBe(before);
  });
});
