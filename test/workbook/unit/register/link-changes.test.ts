import { type Grid } from "../../../../src/workbook/plan/grid";
import { evidenceLinks } from "../../../../src/workbook/unit/register/evidence-links";
import {
  citable,
  citeListed,
  listCited,
} from "../../../../src/workbook/unit/register/link-changes";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { readForm } from "../../../fixtures/returned-forms";
import { FORM, fullForm, REGISTER } from "../../../fixtures/sealed/sealed-forms";

const NAME = "khoi-2026-100";

function formAfter(edit: (grid: Grid) => Grid) {
  return readForm(editSheet(fullForm(NAME), REGISTER, edit));
}

it("a blank column of criteria is proposed what cites the document", () => {
  expect(listCited(formAfter(put("I7", undefined)))).toEqual({
    ok: true,
    value: [{ sheet: REGISTER, cells: [{ row: 6, column: 8, value: "I.1" }] }],
  });
});

it("a listed criterion is proposed the document, beside what it cites", () => {
  const form = formAfter(put("I7", "I.1; II.1"));
  const spot = form.cells.get("II.1")?.cells.get("evidence");
  expect(citeListed(form, "MC01")).toEqual({
    ok: true,
    value: [{ sheet: FORM, cells: [{ ...spot, value: "MC01" }] }],
  });
});

it("after both proposals the two sides agree", () => {
  const form = formAfter(put("I7", "II.1"));
  const [listed, cited] = [listCited(form), citeListed(form, "MC01")];
  if (!listed.ok || !cited.ok) throw new Error("not proposed");
  const criteria = String(listed.value[0]?.cells[0]?.value);
  const evidence = form.evidence.map((each) => ({ ...each, criteria }));
  const citations = new Map([...form.citations, ["II.1", "MC01"]]);
  expect(evidenceLinks({ ...form, evidence, citations })).toEqual([]);
});

it("a group is listed and cannot cite, and a document on which both sides agree is left alone", () => {
  const group = formAfter(put("I7", "II; I.1"));
  expect(evidenceLinks(group).map((link) => citable(group, link))).toEqual([[]]);
  expect(citeListed(group, "MC01")).toEqual({ ok: true, value: [] });
  expect(evidenceLinks(formAfter(put("I7", "I.1")))).toEqual([]);
});
