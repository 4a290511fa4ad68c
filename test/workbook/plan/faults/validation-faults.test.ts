import {
  listLiteral,
  validationFaults,
} from "../../../../src/workbook/plan/faults/validation-faults";
import { type ValidationPlan } from "../../../../src/workbook/plan/sheet-plan";

const CELL = { top: 3, left: 3, bottom: 3, right: 3 };
const BELOW = { top: 9, left: 3, bottom: 9, right: 3 };
const ABOVE_RIGHT = { top: 0, left: 9, bottom: 0, right: 9 };

function faultsOf(given: Partial<ValidationPlan>): readonly string[] {
  return validationFaults({ ranges: [CELL], rule: { kind: "custom", formula: "TRUE" }, ...given });
}

function list(...choices: readonly string[]): Pick<ValidationPlan, "rule"> {
  return { rule: { kind: "list", choices } };
}

describe("what Excel refuses in a validation", () => {
  it.each<[string, Partial<ValidationPlan>]>([
    [
      "messages as long as they may be",
      {
        prompt: { title: "a".repeat(32), text: "b".repeat(255) },
        error: { title: "c".repeat(32), text: "d".repeat(225) },
      },
    ],
    ["choices as long as they may be", list("a".repeat(127), "b".repeat(127))],
    ["a formula as long as it may be", { rule: { kind: "custom", formula: "1".repeat(255) } }],
    [
      "relative references from the upper left range",
      { ranges: [CELL, BELOW], rule: { kind: "custom", formula: "$C4>D4" } },
    ],
    [
      "absolute references from anywhere",
      { ranges: [CELL, ABOVE_RIGHT], rule: { kind: "listRange", formula: "'A1'!$A$1:$A$9" } },
    ],
    [
      "a literal from anywhere",
      {
        ranges: [CELL, ABOVE_RIGHT],
        rule: { kind: "decimal", comparison: { operator: "between", from: "0", to: "10" } },
      },
    ],
  ])("nothing: %s", (_, given) => {
    expect(faultsOf(given)).toEqual([]);
  });

  it.each<[string, Partial<ValidationPlan>]>([
    ["the title of a prompt", { prompt: { title: "a".repeat(33), text: "" } }],
    ["a prompt longer", { prompt: { title: "", text: "a".repeat(256) } }],
    ["the title of an error message", { error: { title: "a".repeat(33), text: "" } }],
    ["an error message longer", { error: { title: "", text: "a".repeat(226) } }],
    ["a list without a choice", list()],
    ["a choice with a comma", list("a", "b,c")],
    ["a choice with bare ends", list("a", " b")],
    ["a choice with bare ends", list("a", "")],
    ["more than 255 characters", list("a".repeat(128), "b".repeat(127))],
    ["more than 255 characters", list('"'.repeat(128))],
    ["the formula of a rule longer", { rule: { kind: "custom", formula: "1".repeat(256) } }],
    ["equals sign", { rule: { kind: "custom", formula: "=A1" } }],
    ["an empty formula", { rule: { kind: "listRange", formula: "" } }],
    [
      "an empty formula",
      { rule: { kind: "whole", comparison: { operator: "between", from: "0", to: "" } } },
    ],
    ["no range", { ranges: [] }],
    ["no range of a sheet", { ranges: [{ ...CELL, top: 4 }] }],
    [
      "the first range is not the upper left one",
      { ranges: [CELL, ABOVE_RIGHT], rule: { kind: "custom", formula: 'LEN($D4&"$A$1")<9' } },
    ],
    [
      "the first range is not the upper left one",
      {
        ranges: [BELOW, CELL],
        rule: { kind: "date", comparison: { operator: "atLeast", from: "D$4" } },
      },
    ],
  ])("%s (%#)", (fault, given) => {
    expect(faultsOf(given)).toEqual([expect.stringContaining(fault)]);
  });

  it("choices become one literal with doubled quotation marks", () => {
    expect(listLiteral(["Có", 'Loại "A"'])).toBe('Có,Loại ""A""');
  });
});
