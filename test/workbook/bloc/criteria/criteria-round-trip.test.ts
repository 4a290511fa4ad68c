import { foldedName } from "../../../../src/basics/folded-name";
import { enSheets } from "../../../../src/i18n/sheets/en";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { RULE_KINDS } from "../../../../src/scoring/rules/rule-kinds";
import { leavesOf } from "../../../../src/scoring/template/criterion-tree";
import { readTemplate } from "../../../../src/scoring/template/read-template";
import { type Template } from "../../../../src/scoring/template/template";
import { writeTemplate } from "../../../../src/scoring/template/write-template";
import { writeCriteria } from "../../../../src/workbook/bloc/criteria/criteria-sheet";
import { readCriteriaSheet } from "../../../../src/workbook/bloc/criteria/reading/read-criteria-sheet";
import { ruleNames } from "../../../../src/workbook/bloc/criteria/rule-names";
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
  it("has a place for every parameter of every way of scoring", () => {
    const rules = ["kiem-thu", "so-nganh-100"].flatMap((id) =>
      leavesOf(referenceTemplate(id).criteria).map(({ rule }) => rule),
    );
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(RULE_KINDS.keys()));
    for (const { kind, parameters } of rules) {
      const { places = {}, list = "" } = RULE_KINDS.get(kind)!.design;
      const placed = new Set([...Object.values(places), list]);
      expect([kind, Object.keys(parameters).filter((name) => !placed.has(name))]).toEqual([
        kind,
        [],
      ]);
    }
  });

  it.each(KNOWN)("calls every way of scoring by a name of its own", (words) => {
    const names = Object.values(ruleNames(words)).map(foldedName);
    expect(new Set(names).size).toBe(RULE_KINDS.size);
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
