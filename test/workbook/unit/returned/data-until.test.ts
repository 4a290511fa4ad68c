import { type GridValue } from "../../../../src/workbook/plan/grid";
import { editSheet, put, type Content } from "../../../fixtures/edited-grids";
import { referenceBloc } from "../../../fixtures/reference-blocs";
import { readForm, returnedGrids } from "../../../fixtures/returned-forms";

const { template, bloc } = referenceBloc("khoi-2026-100");
const SENT = returnedGrids(template, bloc, bloc.units[0]?.id ?? "");
const PLACE = { sheet: "Tự chấm", cell: "E7", criterion: "" };

function day(date: string, number: number): GridValue {
  return { kind: "date", date, number };
}

function read(content: Content) {
  const form = readForm(editSheet(SENT, "Tự chấm", put("E7", content)));
  const said = form.reminders.filter(({ cell }) => cell === "E7");
  return { until: form.dataUntil, said, findings: form.findings };
}

it.each([
  ["none", undefined, "", []],
  ["the last of the period", day("2026-12-31", 46_387), "2026-12-31", []],
  [
    "before the period ends",
    day("2026-11-01", 46_327),
    "2026-11-01",
    [{ ...PLACE, code: "dataCutOff", until: "2026-11-01", to: "2026-12-31" }],
  ],
  ["no day", "cuối năm", "", [{ ...PLACE, code: "dataUntilUnreadable", given: "cuối năm" }]],
] as const)("the day up to which figures are counted is %s", (_, content, until, said) => {
  expect(read(content)).toEqual({ until, said, findings: [] });
});

it("the day is not asked for where the form has no such line, as older ones have not", () => {
  const without = editSheet(SENT, "Tự chấm", put("C7", undefined));
  expect(readForm(without).dataUntil).toBe("");
  expect(readForm(without).findings).toEqual([]);
});
