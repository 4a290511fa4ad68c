import { writeTemplate } from "../../../src/scoring/template/write-template";
import { readTemplateSheet } from "../../../src/workbook/identity/read-template-sheet";
import { type Grid } from "../../../src/workbook/plan/grid";
import {
  deleteRows,
  editSheet,
  insertColumn,
  insertRows,
  put,
  rename,
} from "../../fixtures/edited-grids";
import { referenceTemplate } from "../../fixtures/reference-blocs";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { returnedGrids } from "../../fixtures/returned-forms";

const { template, bloc } = referenceBloc("kiem-thu-a");
const SENT = returnedGrids(template, bloc, "SCT");

function readAfter(edit: (grid: Grid) => Grid | undefined): unknown {
  const read = readTemplateSheet(editSheet(SENT, "_mau", edit));
  return read === undefined ? undefined : writeTemplate(read);
}

describe("the template that a workbook carries", () => {
  it.each(["so-nganh-100", "so-nganh-1000", "kiem-thu"])("%s comes back whole", (id) => {
    const sent = referenceTemplate(id);
    const read = readTemplateSheet(returnedGrids(sent, bloc, "SCT"));
    expect(read && writeTemplate(read)).toEqual(writeTemplate(sent));
  });

  it.each([
    ["renamed", rename("Sheet7")],
    ["moved down and to the right", (grid: Grid) => insertColumn(0)(insertRows(0, 3)(grid))],
  ])("is found by its marker in a sheet that was %s", (_, edit) => {
    expect(readAfter(edit)).toEqual(writeTemplate(template));
  });

  it.each([
    ["gone", () => undefined],
    ["without its marker", put("A1", undefined)],
    ["cut off", deleteRows(20, 100)],
    ["without a line that its group needs", deleteRows(7)],
    ["with a line that is no JSON", put("A5", '{"id":')],
    ["with a line of another kind", put("A2", "[]")],
    ["with a criterion of another kind", put("A5", "7")],
    ["with nothing but its marker", deleteRows(1, 100)],
  ] as const)("is not used when its sheet is %s", (_, edit) => {
    expect(readAfter(edit)).toBeUndefined();
  });
});
