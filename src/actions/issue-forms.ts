import { present } from "../basics/assert";
import { fileNames } from "../basics/file-name";
import { foldedName } from "../basics/folded-name";
import { failure, type Result, success } from "../basics/result";
import { type BlocSetup, type Unit } from "../scoring/distribution/bloc-setup";
import { memberProblems, type MemberProblem } from "../scoring/distribution/member-problems";
import { type Template } from "../scoring/template/template";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type WorkbookPlan } from "../workbook/plan/sheet-plan";
import { unitWorkbooks } from "../workbook/unit/unit-workbook";

/** The beginning of every form's file name, without the accents that some mail programs spoil. */
const FORM_FILE = "Phieu tu cham";

/** One member's form as a file. */
export interface IssuedForm {
  readonly unit: Unit;
  /** Allowed on every system and unlike all others, such as `Phieu tu cham - SCT - Sở Công Thương - 2026.xlsx`. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes an empty form for each member of a bloc, in the order of the list. None at all while members cannot be told
 * apart: every problem of the list is given instead.
 *
 * @param write makes an .xlsx of a plan.
 */
export function issueForms(
  template: Template,
  setup: BlocSetup,
  words: SheetWords,
  write: (plan: WorkbookPlan) => Uint8Array,
): Result<readonly IssuedForm[], MemberProblem> {
  const problems = memberProblems(setup, foldedName);
  if (problems.length > 0) return failure(problems);
  const names = fileNames(
    setup.units.map(({ id, name }) => [FORM_FILE, id, name, String(setup.year)]),
    ".xlsx",
  );
  const plan = unitWorkbooks({ setup, template, entries: new Map() }, words);
  return success(
    setup.units.map((unit, index) => ({
      unit,
      fileName: present(names[index], "every unit has a file name"),
      bytes: write(plan(unit)),
    })),
  );
}
