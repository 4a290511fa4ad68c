import { type Page } from "playwright-core";
import { present } from "../../src/basics/assert";
import { readWorkbook } from "../../src/hosts/xlsx/read/read-workbook";
import { viSheets } from "../../src/i18n/sheets/vi";
import { type Bloc } from "../../src/scoring/import/bloc";
import { type LeafEntries } from "../../src/scoring/self-assessment/entry";
import { leavesOf } from "../../src/scoring/template/criterion-tree";
import { type Template } from "../../src/scoring/template/template";
import { cellName } from "../../src/workbook/plan/cell-address";
import { type ValidationPlan } from "../../src/workbook/plan/sheet-plan";
import { answerCells } from "../../src/workbook/unit/answer-cells";
import { planUnitWorkbook } from "../../src/workbook/unit/unit-workbook";
import { differences } from "../fixtures/recalculated-formulas";
import { type ReferenceBloc, referenceBloc } from "../fixtures/reference-blocs";
import { describeWith } from "../programs/program";
import { openEmptyForm } from "../workbench/browser/opened-form";
import { openEmptyWorkbook, saveWorkbook } from "../workbench/browser/opened-workbench";
import { goTo, keysOf, valuesOf } from "../workbench/browser/typed-cells";
import { useWorkbench } from "../workbench/browser/used-workbench";

const TYPING = 600_000;

const { sheet: FORM } = viSheets.form;

/** What a cell with a rule of this kind must refuse. */
const REFUSED: Readonly<Record<ValidationPlan["rule"]["kind"], string>> = {
  decimal: "97.7",
  whole: "1,5",
  list: "có lẽ",
  listRange: "Khá lắm",
  textLength: "x".repeat(1001),
  date: "31/02/2026",
  custom: "chín",
};

/** Kinds of rules in both templates; each has one more. */
const IN_BOTH = [
  "binary",
  "checklist",
  "deduct",
  "leaderRelative",
  "level",
  "linear",
  "perUnit",
  "ratio",
];

/** The template as if units scored everything themselves: each kind of rule then has its cells in the form. */
function scoredByUnits(template: Template): Template {
  const criteria = template.criteria.map((criterion) =>
    "scorer" in criterion ? { ...criterion, scorer: "unit" as const } : criterion,
  );
  return { ...template, criteria };
}

/** Of each kind of rule the first criterion that a unit has inputs for, and what they are. */
function firstOfEachKind(template: Template, { entries }: Bloc): ReadonlyMap<string, LeafEntries> {
  const chosen = new Map<string, readonly [code: string, entry: LeafEntries]>();
  for (const { code, rule } of leavesOf(template.criteria))
    for (const leaves of entries.values()) {
      const { self, verified } = leaves.get(code) ?? {};
      const entry = self?.kind === "inputs" ? self : verified;
      if (entry?.kind === "inputs" && !chosen.has(rule.kind))
        chosen.set(rule.kind, [code, { self: { ...entry, reason: "" } }]);
    }
  return new Map(chosen.values());
}

/** Types what a cell must refuse; answers what the person is told, once the cell is as it was. */
async function refusalOf(page: Page, cell: string, keys: string): Promise<string> {
  await goTo(page, cell);
  await page.keyboard.type(keys);
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  const told = await dialog.innerText();
  await dialog.getByRole("button").last().click();
  await dialog.waitFor({ state: "detached" });
  expect(await valuesOf(page, FORM, cell)).toEqual([[""]]);
  return told;
}

describeWith("chromium", "the cells of a form in a browser", () => {
  const workbench = useWorkbench();

  it.each<readonly [name: ReferenceBloc, only: string]>([
    ["khoi-ii-1000", "tier"],
    ["kiem-thu-a", "manual"],
  ])(
    "%s: refuse what their rule does not allow with its own words, take what is right, and come to the engine's points",
    async (name, only) => {
      const { template: official, bloc } = referenceBloc(name);
      const template = scoredByUnits(official);
      const entries = firstOfEachKind(template, bloc);
      const ruleKinds = leavesOf(template.criteria)
        .filter(({ code }) => entries.has(code))
        .map(({ rule }) => rule.kind);
      expect(ruleKinds).toEqual(expect.arrayContaining([...IN_BOTH, only]));
      const [unit] = bloc.units;
      const form = { setup: bloc, template, unit: present(unit, "a unit") };
      const filled = planUnitWorkbook({ ...form, entries }, viSheets);
      const { validations } = present(
        filled.sheets.find((sheet) => sheet.name === FORM),
        "the self-assessment",
      );
      const page = await openEmptyWorkbook(workbench);
      await openEmptyForm(page, form);
      for (const { row, column, value } of answerCells(template, entries, viSheets)) {
        const cell = cellName(row, column);
        const { rule, error } = present(
          validations.find(({ ranges }) =>
            ranges.some(({ top, left }) => top === row && left === column),
          ),
          `a rule for ${cell}`,
        );
        expect(await refusalOf(page, cell, REFUSED[rule.kind])).toContain(error?.text);
        await goTo(page, cell);
        await page.keyboard.type(keysOf(value));
        await page.keyboard.press("Enter");
      }
      const saved = readWorkbook((await saveWorkbook(page)).bytes);
      if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
      const { compared, differ } = differences(filled, saved.value);
      expect(differ).toEqual([]);
      process.stdout.write(`${name}: ${ruleKinds.join(", ")}; ${String(compared)} formula cells\n`);
      await page.context().close();
    },
    TYPING,
  );
});
