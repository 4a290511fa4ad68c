import { type BlocSetup, type Unit } from "../../scoring/distribution/bloc-setup";
import { type Template } from "../../scoring/template/template";
import { identitiesOf, identityLine, IDENTITY_PROPERTY } from "../identity/identity";
import { identityNames, writeIdentity } from "../identity/identity-sheet";
import { writeTemplateSheet } from "../identity/template-sheet";
import { type UnitWords } from "../look/sheet-words";
import { type SheetPlan, type WorkbookPlan } from "../plan/sheet-plan";
import { writeAwards } from "./awards/drawn/award-sheet";
import { type AwardTable } from "./awards/award-table";
import { awardTitleLists, titleReferences } from "./awards/award-titles";
import { writeChoices } from "./choices-sheet";
import { writeEvidence } from "./evidence-sheet";
import { writeForm } from "./form/form-sheet";
import { type UnitEntries } from "./form/form-values";
import { writeGuide } from "./guide-sheet";

/** What the workbooks of a bloc's members are made from. */
export interface UnitWorkbooksContent {
  readonly setup: BlocSetup;
  readonly template: Template;
  /** Empty in a form that goes out. */
  readonly entries: UnitEntries;
  /** Undefined in a form that goes out. */
  readonly awards?: AwardTable;
}

/** The texts in which one member's workbook differs from another's. */
const SLOTS = { unit: "unit", name: "unitName", capitals: "unitNameInCapitals", token: "token" };

/** The sheets, with slots for what is a member's own. */
function planSheets(
  { setup, template, entries, awards }: UnitWorkbooksContent,
  words: UnitWords,
): readonly SheetPlan[] {
  const { year, period, deadline, evidenceFrom, evidenceTo, units } = setup;
  const term = { year, period };
  const choices = writeChoices(template.criteria, awardTitleLists(words.awards));
  const leaderName = units.find(({ id }) => id === setup.leader)?.name ?? "";
  const blocName = setup.name;
  const among = units.map(({ name }) => name);
  const inCapitals = { slot: SLOTS.capitals, among: among.map((name) => name.toUpperCase()) };
  const unitName = { slot: SLOTS.name, among };
  const own = { kind: "unit", unit: { slot: SLOTS.unit }, token: { slot: SLOTS.token } };
  return [
    writeGuide({ term, blocName, unitName, leaderName, deadline, evidenceFrom, evidenceTo }, words),
    writeForm(
      {
        template,
        term,
        blocName,
        unitName: inCapitals,
        entries,
        choices: choices.references,
      },
      words,
    ),
    writeEvidence({ term, from: evidenceFrom, to: evidenceTo }, words),
    writeAwards({ term, awards, titles: titleReferences(choices.references) }, words),
    choices.plan,
    writeIdentity(
      { ...identitiesOf(setup, template)(), ...own },
      { blocName, unitName: { slot: SLOTS.name }, deadline, evidenceFrom, evidenceTo, period },
    ),
    writeTemplateSheet(template),
  ];
}

/**
 * Plans the workbooks that the members of a bloc fill in: guide, self-assessment, evidence, award
 * statistics, and the hidden sheets. They
 * are planned once for all of them; each workbook adds what is its member's own.
 */
export function unitWorkbooks(
  content: UnitWorkbooksContent,
  words: UnitWords,
): (unit: Unit) => WorkbookPlan {
  const sheets = planSheets(content, words);
  const identify = identitiesOf(content.setup, content.template);
  return (unit) => {
    const identity = identify(unit);
    return {
      title: `${words.form.title(content.setup)} - ${unit.name}`,
      sheets,
      names: identityNames(identity),
      properties: new Map([[IDENTITY_PROPERTY, identityLine(identity)]]),
      slots: new Map([
        [SLOTS.unit, unit.id],
        [SLOTS.name, unit.name],
        [SLOTS.capitals, unit.name.toUpperCase()],
        [SLOTS.token, identity.token],
      ]),
      structureLocked: true,
    };
  };
}

/** The workbook of a single member. */
export function planUnitWorkbook(
  { unit, ...content }: UnitWorkbooksContent & { readonly unit: Unit },
  words: UnitWords,
): WorkbookPlan {
  return unitWorkbooks(content, words)(unit);
}
