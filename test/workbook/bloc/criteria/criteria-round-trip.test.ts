import { enSheets } from "../../../../src/i18n/sheets/en";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { RULE_KINDS } from "../../../../src/scoring/rules/rule-kinds";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { writeTemplate } from "../../../../src/scoring/template/write-template";
import { writeCriteria } from "../../../../src/workbook/bloc/criteria/criteria-sheet";
import { readCriteriaSheet } from "../../../../src/workbook/bloc/criteria/reading/read-criteria-sheet";
import { RULE_CELLS } from "../../../../src/workbook/bloc/criteria/rule-cells";
import { type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { createRandom } from "../../../fixtures/random/random";
import { randomTemplate } from "../../../fixtures/random/random-template";
import {
  REFERENCE_BLOCS,
  referenceBloc,
  referenceTemplate,
} from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../plan/to-grids";

const KNOWN = [viSheets, enSheets];
const ROUNDS = 300;

function gridsOf(template: Template, isOpen: boolean, words = viSheets): WorkbookGrids {
  const sheets = [writeCriteria(template, isOpen, words)];
  return planToGrids({
    ...{ title: "", sheets, names: [], properties: new Map<string, string>() },
    structureLocked: false,
  });
}

/** A template about which the sheet has to say everything itself: ids and keys are in hidden cells. */
function forgotten(template: Template): Template {
  return { ...template, criteria: [], scale: template.base, bonusCap: null, penaltyCap: null };
}

function readBack(template: Template, isOpen = true, words = viSheets): unknown {
  const { tieBreaks, ...rest } = forgotten(template);
  const read = readCriteriaSheet(
    gridsOf(template, isOpen, words),
    { ...rest, tieBreaks: [] },
    KNOWN,
  );
  expect(read?.faults).toEqual([]);
  expect(tieBreaks).toBeDefined();
  return read?.template && { ...writeTemplate(read.template), tieBreaks: [] };
}

const without = (template: Template): unknown => ({ ...writeTemplate(template), tieBreaks: [] });

describe("the sheet of criteria", () => {
  it("has cells for every way of scoring", () => {
    expect(Object.keys(RULE_CELLS).sort()).toEqual([...RULE_KINDS.keys()].sort());
  });

  it.each(["so-nganh-100", "so-nganh-1000", "kiem-thu"])("reads back as it was drawn: %s", (id) => {
    const template = referenceTemplate(id);
    for (const words of KNOWN)
      for (const isOpen of [true, false])
        expect(readBack(template, isOpen, words)).toEqual(without(template));
  });

  it.each(REFERENCE_BLOCS.map(([name]) => name))(
    "keeps the template of %s with its ties",
    (name) => {
      const { template } = referenceBloc(name);
      const read = readCriteriaSheet(gridsOf(template, true), template, KNOWN);
      expect(read?.template && writeTemplate(read.template)).toEqual(writeTemplate(template));
    },
  );

  it(`reads ${String(ROUNDS)} random templates back as they were drawn`, () => {
    for (let seed = 1; seed <= ROUNDS; seed += 1) {
      const made = readTemplate(randomTemplate(createRandom(seed)));
      if (!made.ok) throw new Error(JSON.stringify(made.problems));
      expect([seed, readBack(made.value)]).toEqual([seed, without(made.value)]);
      const read = readCriteriaSheet(gridsOf(made.value, true), made.value, KNOWN);
      expect(read?.template && writeTemplate(read.template)).toEqual(writeTemplate(made.value));
    }
  });
});
