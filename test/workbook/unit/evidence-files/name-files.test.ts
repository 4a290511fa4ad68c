import { matchFiles } from "../../../../src/workbook/unit/evidence-files/match-files";
import {
  nameFiles,
  registeredName,
  unnamedMatches,
} from "../../../../src/workbook/unit/evidence-files/name-files";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { readForm } from "../../../fixtures/returned-forms";
import { fullForm, REGISTER } from "../../../fixtures/sealed/sealed-forms";

const form = readForm(editSheet(fullForm("kiem-thu-a"), REGISTER, put("J7", undefined)));

it("the names of a document's files are written into its column alone, and match from then on", () => {
  const files = ["q1/MC01 a.pdf", "q1/MC01 b.pdf", "khac.pdf"];
  const { matches } = matchFiles(form.evidence, files);
  const changes = nameFiles(form, unnamedMatches(form, matches), files);
  const value = "MC01 a.pdf; MC01 b.pdf";
  expect(changes).toEqual({
    ok: true,
    value: [{ sheet: REGISTER, cells: [{ row: 6, column: 9, value }] }],
  });
  const named = form.evidence.map((entry) => ({ ...entry, file: value }));
  expect(matchFiles(named, files).matches.map(({ by }) => by)).toEqual(["name", "name"]);
  expect(unnamedMatches({ evidence: named }, matches)).toEqual([]);
});

it.each([
  ["a/x.pdf", ["a/x.pdf", "a/y.pdf"], "x.pdf"],
  ["a/x.pdf", ["a/x.pdf", "b/x.pdf"], "a/x.pdf"],
  ["Báo cáo.pdf".normalize("NFD"), [], "Báo cáo.pdf".normalize("NFC")],
])("the file %s among %j is called %s in the register", (file, files, name) => {
  expect(registeredName(file, files)).toBe(name);
});

it.each([
  ["the register", { ...form, register: undefined }, "registerGone"],
  ["the document", { ...form, register: { ...form.register!, rows: new Map() } }, "entryGone"],
  [
    "the column",
    { ...form, register: { ...form.register!, columns: new Map() } },
    "registerColumnGone",
  ],
])("nothing is written where %s is gone", (_, changed, code) => {
  const done = nameFiles(changed, [{ evidence: "MC01", file: "a.pdf" }], ["a.pdf"]);
  expect(done).toEqual({ ok: false, problems: [expect.objectContaining({ code })] });
});
