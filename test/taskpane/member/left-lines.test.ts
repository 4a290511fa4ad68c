import { leftLines } from "../../../src/taskpane/member/left/left-lines";
import { editSheet, fill } from "../../fixtures/edited-grids";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { returnedGrids } from "../../fixtures/returned-forms";
import { memberForm, openedForm } from "./member-form";

const NAME = "khoi-2026-100";
const { template, bloc } = referenceBloc(NAME);
const UNIT = bloc.units[0]!.id;
const DAYS = { from: "2025-12-01", to: "2026-12-31", today: "2026-11-20" };
const blank = memberForm(NAME, UNIT, new Map());

it("lists every criterion of a blank form as missing, in the order of the form, and nothing else", () => {
  const { missing, wrong, look } = leftLines(blank, DAYS);
  expect(missing).toHaveLength(16);
  expect(missing[0]).toMatchObject({
    kind: "reminder",
    note: { code: "leafBlank", criterion: "I.1" },
  });
  expect([...wrong, ...look]).toEqual([]);
});

it("parts what must be corrected, what is missing and what should be looked at again", () => {
  const ratio = blank.cells.get("I.1")!;
  const tier = blank.cells.get("I.4")!;
  const typed = [
    { ...ratio.cells.get("result")!, value: "nhiều" },
    { ...tier.cells.get("result")!, value: "0,95" },
  ];
  const grids = returnedGrids(template, bloc, UNIT);
  const form = openedForm(editSheet(grids, ratio.sheet, fill(typed)));
  const { missing, wrong, look } = leftLines(form, DAYS);
  const codes = (lines: typeof missing) => lines.map(({ kind, note }) => [kind, note.code]);
  expect(codes(wrong).filter(([kind]) => kind === "problem")).toEqual([
    ["problem", "numberUnreadable"],
  ]);
  expect(codes(look)).toEqual([
    ["reminder", "percentDoubtful"],
    ["repair", "numberFromText"],
  ]);
  expect(missing.every(({ note }) => note.code !== "percentDoubtful")).toBe(true);
  expect(missing).toHaveLength(14);
});
