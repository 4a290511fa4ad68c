import { shippedTemplate } from "../../../src/taskpane/leader/create/shipped-templates";
import { readTableTemplate } from "../../../src/taskpane/leader/create/table/table-template";
import { chosenTemplate } from "../../../src/taskpane/leader/create/chosen-template";
import { toNumber } from "../../../src/scoring/points/points";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type Template } from "../../../src/scoring/template/template";
import { openQuestions } from "../../../src/workbook/criteria-table/template-from-table";
import { type CriteriaTable } from "../../../src/workbook/criteria-table/criteria-table";
import { type GridCell } from "../../../src/workbook/plan/grid";
import { treeCriterion } from "../../../src/taskpane/leader/template/tree-rows";

/** Codes, titles and points of a template, as an officer has them in a sheet. */
function plainTable(template: Template): CriteriaTable {
  const lines: (string | number)[][] = [
    ["TT", "Nội dung tiêu chí", "Điểm tối đa"],
    ...template.criteria.map((each) => [each.code, each.title, treeCriterion(each).max ?? ""]),
  ];
  const rows = lines.map((line, row) => {
    const cells = line.map((value, column): readonly [number, GridCell] => {
      const own =
        typeof value === "number"
          ? ({ kind: "number", number: value } as const)
          : ({ kind: "text", text: value } as const);
      return [column, { row, column, value: own, computed: false }];
    });
    return [row, new Map(cells)] as const;
  });
  const grid = { name: "Bảng điểm", visibility: "visible", rows: new Map(rows) } as const;
  return { grid, range: { top: 0, left: 0, bottom: lines.length - 1, right: 2 }, merged: [] };
}

it.each([
  ["so-nganh-100", 100],
  ["so-nganh-1000", 1000],
] as const)(
  "makes a template of the plain table of %s with so few questions that ten actions are enough",
  (id, scale) => {
    const shipped = shippedTemplate(id)!;
    const { reading, template } = readTableTemplate(plainTable(shipped), {}, "Bảng của khối");
    if (!template.ok) throw new Error(JSON.stringify(template.problems));
    // To choose the source, select the table, read it and go on: four actions beside the answers.
    expect(openQuestions(reading).length).toBeLessThanOrEqual(5);
    expect(toNumber(template.value.scale)).toBe(scale);
    const codes = (each: Template): readonly string[] =>
      leavesOf(each.criteria).map(({ code }) => code);
    expect(codes(template.value)).toEqual(codes(shipped));
    expect(template.value.bands).toEqual(shipped.bands);
    expect([template.value.id, template.value.title]).toEqual(["bang-cua-khoi", "Bảng của khối"]);
  },
);

it("has no template until something was chosen, and until a chosen table was read", () => {
  const table = { from: "table", sheet: "S", merged: [], title: "", answers: {} } as const;
  const range = { top: 0, left: 0, bottom: 1, right: 1 };
  expect(chosenTemplate(undefined, undefined, 2026).template).toBeUndefined();
  expect(chosenTemplate({ ...table, range }, undefined, 2026).template).toBeUndefined();
  expect(chosenTemplate({ from: "shipped", id: "gone" }, undefined, 2026).template).toBeUndefined();
});

it("tells every fault of a file that is no sound template", () => {
  const chosen = chosenTemplate(
    { from: "file", file: "a.json", json: { id: "x" } },
    undefined,
    2026,
  );
  expect(chosen.template).toBeUndefined();
  expect(chosen.faults.length).toBeGreaterThan(3);
});
