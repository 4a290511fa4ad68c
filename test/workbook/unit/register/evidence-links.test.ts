import { type EvidenceEntry } from "../../../../src/scoring/import/received";
import { evidenceLinks, withCited } from "../../../../src/workbook/unit/register/evidence-links";
import { editSheet, put } from "../../../fixtures/edited-grids";
import { referenceTemplate } from "../../../fixtures/reference-blocs";
import { readForm } from "../../../fixtures/returned-forms";
import { fullForm, REGISTER } from "../../../fixtures/sealed/sealed-forms";

const template = referenceTemplate("so-nganh-100");
const leaves = template.criteria.filter((each) => each.kind === "leaf" && each.scorer === "unit");
const [first, second, third] = leaves.map(({ code }) => code);
const group = template.criteria.find(({ id }) => id === leaves[0]?.parent)?.code ?? "";
const other = template.criteria.find((each) => each.kind === "leaf" && each.scorer !== "unit");

function linksOf(criteria: string, citing: readonly (string | undefined)[]) {
  const entry: EvidenceEntry = {
    ...{ code: "MC01", type: "", symbol: "1/BC-SNV", date: "", issuer: "", subject: "" },
    ...{ passage: "", criteria, file: "", status: "" },
  };
  const citations = new Map(citing.map((code) => [code ?? "", "MC1; MC07"]));
  return evidenceLinks({ template, evidence: [entry], citations });
}

it.each([
  ["the same criteria", `${first}; ${second}`, [first, second]],
  ["the same in another order and in words", `Tiêu chí ${second} và ${first}`, [first, second]],
  ["the group of a criterion that cites it", group, [first]],
  ["nothing on either side", "", []],
  ["a criterion that others score, which cites nothing", other?.code ?? "", []],
])("the register and the criteria agree on %s", (_, criteria, citing) => {
  expect(linksOf(criteria, citing)).toEqual([]);
});

it.each([
  ["listed and not cited", `${first}, ${second}`, [first], { onlyListed: [second] }],
  ["cited and not listed", `${first}`, [first, third], { onlyCited: [third] }],
  ["cited, with a blank column", "", [first, third], { onlyCited: [first, third] }],
  ["both ways round", `${second}`, [first], { onlyListed: [second], onlyCited: [first] }],
  ["of a whole group, none of which cites it", group, [], { onlyListed: [group] }],
  ["no code of the table", "Cải cách hành chính", [], { unknown: "Cải cách hành chính" }],
  [
    "a code with more behind it",
    `${first}.99`,
    [first],
    { unknown: `${first}.99`, onlyCited: [first] },
  ],
])("they differ where a criterion is %s", (_, criteria, citing, expected) => {
  const nothing = { onlyListed: [], onlyCited: [], unknown: "" };
  expect(linksOf(criteria, citing)).toEqual([
    { evidence: "MC01", given: criteria, cited: citing, ...nothing, ...expected },
  ]);
});

it.each([
  ["", `${first}; ${third}`],
  [`${second};`, `${second}; ${first}; ${third}`],
])("the column %j is completed to %j by what cites the document", (criteria, completed) => {
  const [link] = linksOf(criteria, [first, third]);
  expect(link && withCited(link)).toBe(completed);
});

describe("a form that comes back", () => {
  const grids = fullForm("khoi-2026-100");

  it("is asked about a listed criterion that does not cite the document, at its cell", () => {
    const asked = editSheet(grids, REGISTER, put("I7", "I.1; II.1"));
    expect(readForm(asked).findings).toContainEqual({
      ...{ sheet: REGISTER, cell: "I7", criterion: "", evidence: "MC01" },
      ...{ code: "evidenceNotCited", criteria: "II.1" },
    });
  });

  it("is asked about a citing criterion that the column lacks, but not where the column is blank", () => {
    const codesOf = (content: string | undefined) =>
      readForm(editSheet(grids, REGISTER, put("I7", content))).findings.flatMap(
        ({ sheet, code }) => (sheet === REGISTER ? [code] : []),
      );
    expect(codesOf("II.1")).toEqual(["evidenceNotCited", "evidenceNotListed"]);
    expect(codesOf(undefined)).toEqual([]);
    expect(codesOf("Cải cách")).toEqual(["evidenceCriteriaUnknown", "evidenceNotListed"]);
  });

  it("is reminded of every doubt about a document, at its cell in the register", () => {
    const doubtful = editSheet(grids, REGISTER, (grid) =>
      put("D7", "125/BC-SKHHCN")(put("E7", "tháng 5")(put("H7", undefined)(grid))),
    );
    const doubts = readForm(doubtful).reminders.flatMap((each) =>
      each.code === "evidenceDoubtful" ? [`${each.cell} ${each.warning.code}`] : [],
    );
    expect(doubts).toEqual(["E7 dateUnreadable", "H7 passageMissing", "D7 symbolNear"]);
  });
});
