import {
  type MemberPlace,
  placeBefore,
  placeOfCell,
} from "../../../src/taskpane/member/member-place";
import { parseCellName } from "../../../src/workbook/plan/cell-address";
import { referenceBloc } from "../../fixtures/reference-blocs";
import { memberForm } from "./member-form";
import { viSheets } from "../../../src/i18n/sheets/vi";

const NAME = "khoi-2026-100";
const form = memberForm(NAME, referenceBloc(NAME).bloc.units[0]!.id, new Map());
const withDocument = { ...form, register: { ...form.register!, rows: new Map([["MC02", 7]]) } };

function selected(sheet: string, row: number): MemberPlace | undefined {
  const range = { top: row, bottom: row, left: 5, right: 5 };
  return placeOfCell(withDocument, { kind: "selected", sheet, range });
}

const SHEET = viSheets.form.sheet;

it.each([...form.places])("opens criterion %s by a cell of its row", (code, { cell }) => {
  const row = parseCellName(cell)!.row;
  expect(selected(SHEET, row)).toEqual({ at: "card", code, focused: false });
  expect(selected(viSheets.guide.sheet, row)).toBeUndefined();
});

it("opens a criterion by the row of one of its items", () => {
  const [code, { items }] = [...form.cells].find(([, each]) => each.items.size > 1)!;
  for (const { row } of items.values())
    expect(selected(SHEET, row)).toEqual({ at: "card", code, focused: false });
});

it("opens a document by its row in the register, and nothing by a blank row", () => {
  expect(selected(viSheets.evidence.sheet, 7)).toEqual({ at: "entry", evidence: "MC02" });
  expect(selected(viSheets.evidence.sheet, 8)).toBeUndefined();
});

it.each<readonly [MemberPlace, MemberPlace | undefined]>([
  [{ at: "left" }, undefined],
  [{ at: "criteria" }, { at: "left" }],
  [{ at: "card", code: "I.1", focused: true }, { at: "left" }],
  [{ at: "register" }, { at: "left" }],
  [{ at: "submit" }, { at: "left" }],
  [{ at: "entry", evidence: "MC01" }, { at: "register" }],
  [{ at: "paste" }, { at: "register" }],
  [
    { at: "entry", forLeaf: "I.1" },
    { at: "card", code: "I.1", focused: true },
  ],
  [
    { at: "paste", forLeaf: "I.1" },
    { at: "card", code: "I.1", focused: true },
  ],
])("leads back from %j to %j", (place, before) => {
  expect(placeBefore(place)).toEqual(before);
});
