import { type BlocSetup, type Unit } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { identityLine, identityOf, IDENTITY_PROPERTY } from "../identity/identity";
import { identityNames, writeIdentity } from "../identity/identity-sheet";
import { writeTemplateSheet } from "../identity/template-sheet";
import { type SheetWords } from "../look/sheet-words";
import { type WorkbookPlan } from "../plan/sheet-plan";
import { writeChoices } from "./choices-sheet";
import { writeEvidence } from "./evidence-sheet";
import { writeForm } from "./form/form-sheet";
import { type UnitEntries } from "./form/form-values";
import { writeGuide } from "./guide-sheet";

/** What one member's workbook is made from. */
export interface UnitWorkbookContent {
  readonly setup: BlocSetup;
  readonly template: Template;
  readonly unit: Unit;
  /** Empty in a form that goes out. */
  readonly entries: UnitEntries;
}

/** The workbook that one member fills in: guide, self-assessment, evidence, and the hidden sheets. */
export function planUnitWorkbook(
  { setup, template, unit, entries }: UnitWorkbookContent,
  words: SheetWords,
): WorkbookPlan {
  const identity = identityOf(setup, template, unit);
  const choices = writeChoices(template.criteria);
  const { year, deadline, evidenceFrom, evidenceTo } = setup;
  const leaderName = setup.units.find(({ id }) => id === setup.leader)?.name ?? "";
  const names = { blocName: setup.name, unitName: unit.name };
  return {
    title: `${words.form.title(year)} - ${unit.name}`,
    sheets: [
      writeGuide({ year, ...names, leaderName, deadline, evidenceFrom, evidenceTo }, words),
      writeForm({ template, year, ...names, entries, choices: choices.references }, words),
      writeEvidence({ year, from: evidenceFrom, to: evidenceTo }, words),
      choices.plan,
      writeIdentity(identity, { ...names, deadline, evidenceFrom, evidenceTo }),
      writeTemplateSheet(template),
    ],
    names: identityNames(identity),
    properties: new Map([[IDENTITY_PROPERTY, identityLine(identity)]]),
    structureLocked: true,
  };
}
