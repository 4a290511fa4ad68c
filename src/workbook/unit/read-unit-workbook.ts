import { present } from "../../basics/assert";
import { failure, type Result, success } from "../../basics/result";
import { type EvidenceEntry } from "../../scoring/import/received";
import { type Template } from "../../scoring/template/template";
import { type Identity, tokenOf } from "../identity/identity";
import { identitySheet } from "../identity/identity-copies";
import { readFacts } from "../identity/read-facts";
import {
  type IdentityProblem,
  type IdentityReading,
  readIdentity,
} from "../identity/read-identity";
import { readTemplateSheet, templateSheet } from "../identity/read-template-sheet";
import { type FormColumn, type UnitWords } from "../look/sheet-words";
import { type WorkbookGrids } from "../plan/grid";
import { type AwardTable } from "./awards/award-table";
import { readAwards } from "./awards/returned/read-awards";
import { type UnitEntries } from "./form/form-values";
import {
  type CellPlace,
  type FormFinding,
  type FormProblem,
  type FormRefusal,
  type FormReminder,
  type FormRepair,
} from "./form-note";
import { EVIDENCE_KEYS, readEvidence } from "./read-evidence";
import { chooseTable, type SheetNames } from "../tables/choose-table";
import { noteEvidence } from "./register/evidence-notes";
import { type RegisterCells, registerCells, SAID_COLUMNS } from "./register/register-cells";
import { emptyNotes, type FormNotes, onSheet } from "./returned/form-notes";
import { type LeafCells } from "./returned/leaves/leaf-cells";
import { noteLegacyLetters } from "./returned/legacy-letters";
import { readDataUntil } from "./returned/read-data-until";
import { FORM_KEYS, languageOf, readForm } from "./returned/read-form";
import { findTables, type TableSheet } from "../tables/table-sheet";
import { type CodeComparison } from "./seal/code-comparison";
import { type FormSealing, formSealing } from "./seal/form-sealing";
import { unknownSheets } from "./returned/unknown-sheets";

/** What a member's workbook says after it came back. */
export interface ReturnedForm {
  readonly identity: Identity;
  /** As the workbook carries it. */
  readonly template: Template;
  /** Self-entries alone, by leaf code; a leaf without one is not in it. */
  readonly entries: UnitEntries;
  /** Leaf code → the evidence codes cited there, as typed. */
  readonly citations: ReadonlyMap<string, string>;
  readonly evidence: readonly EvidenceEntry[];
  /** The day up to which the unit counted its figures, `yyyy-mm-dd`; "" where it does not say. */
  readonly dataUntil: string;
  /** Leaf code → where its answer stands, or would stand. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Leaf code → the cells into which the unit types about it; its own criteria alone. */
  readonly cells: ReadonlyMap<string, LeafCells>;
  /** Undefined where the register of evidence is gone. */
  readonly register: RegisterCells | undefined;
  /** The award statistics; undefined in a form without them, as older ones are. */
  readonly awards: AwardTable | undefined;
  /** Over the figures alone. */
  readonly checkCode: CodeComparison;
  /** Over everything that people fill in: what a seal is made of. */
  readonly sealing: FormSealing;
  readonly repairs: readonly FormRepair[];
  readonly findings: readonly FormFinding[];
  readonly problems: readonly FormProblem[];
  readonly reminders: readonly FormReminder[];
}

function identityRefusal(problem: IdentityProblem, grids: WorkbookGrids): FormRefusal {
  switch (problem.code) {
    case "layoutUnknown":
      return { code: "formLayoutUnknown", layout: problem.layout };
    case "identityDamaged":
      return { code: "formIdentityDamaged" };
    case "identityMissing": {
      const sheets = [identitySheet(grids), templateSheet(grids), findTables(grids, FORM_KEYS)[0]];
      const ours = sheets.some((sheet) => sheet !== undefined);
      return { code: ours ? "formIdentityDamaged" : "formNotForm" };
    }
  }
}

function sheetRefusals(sheet: TableSheet<FormColumn> | undefined, expected: string): FormRefusal[] {
  if (sheet === undefined) return [{ code: "formSheetMissing", sheet: expected }];
  return FORM_KEYS.needed
    .filter((key) => !sheet.columns.has(key))
    .map((column) => ({ code: "formColumnMissing", sheet: sheet.grid.name, column }));
}

/** What the copies of the identity, and its checksum over the template, contradict. */
function identityFindings(
  { identity, differences }: IdentityReading,
  template: Template,
): readonly FormFinding[] {
  const { token, ...fields } = identity;
  const nowhere = { sheet: "", cell: "", criterion: "" };
  return [
    ...differences.map(({ place, ...difference }): FormFinding => {
      return { ...place, criterion: "", code: "identityDiffers", ...difference };
    }),
    ...(tokenOf(fields, template) === token ? [] : [{ ...nowhere, code: "tokenDiffers" } as const]),
  ];
}

/** A sheet's names, that of the form's own language first. */
function namesIn(
  words: UnitWords,
  known: readonly UnitWords[],
  nameOf: (words: UnitWords) => string,
): SheetNames {
  return [nameOf(words), ...known.map(nameOf)];
}

interface Found {
  readonly identity: IdentityReading;
  readonly template: Template;
  readonly sheet: TableSheet<FormColumn>;
  /** The language of the form. */
  readonly words: UnitWords;
  readonly today: string;
}

/** Reads everything behind the identity; what was noted so far is in `notes`. */
function readFound(
  { identity, template, sheet, words, today }: Found,
  grids: WorkbookGrids,
  known: readonly UnitWords[],
  notes: FormNotes,
): ReturnedForm {
  const { blocName, unitName, evidenceFrom, evidenceTo, period } = readFacts(grids);
  const term = { year: Number(identity.identity.year), period };
  notes.findings.push(...identityFindings(identity, template));
  const names = namesIn(words, known, ({ evidence }) => evidence.sheet);
  const window = { term, from: evidenceFrom, to: evidenceTo };
  const evidence = readEvidence(grids, window, { names, known }, notes);
  const content = { template, term, blocName, unitName };
  const assessment = readForm(sheet, content, evidence, { known, words, notes });
  noteLegacyLetters(sheet, ["evidence", "explanation"], notes);
  const dataUntil = readDataUntil(sheet, known, evidenceTo, notes);
  const awardNames = namesIn(words, known, ({ awards }) => awards.sheet);
  const awards = readAwards(grids, term, { names: awardNames, known }, notes);
  notes.findings.push(...unknownSheets(grids, known));
  const { table: register } = chooseTable(findTables(grids, EVIDENCE_KEYS), EVIDENCE_KEYS, names);
  if (register !== undefined) noteLegacyLetters(register, SAID_COLUMNS, notes);
  if (awards !== undefined) noteLegacyLetters(awards.sheet, ["title", "note"], notes);
  const parts = {
    grids,
    identity: identity.identity,
    form: sheet,
    register,
    awards: awards?.sheet,
  };
  const sealing = formSealing(parts, words, known);
  const cells = register && registerCells(register);
  const inForm = { template, evidence, citations: assessment.citations, sealing };
  if (cells !== undefined)
    noteEvidence(inForm, cells, { from: evidenceFrom, to: evidenceTo, today }, notes);
  return {
    identity: identity.identity,
    template,
    ...assessment,
    dataUntil,
    evidence,
    register: cells,
    awards: awards?.table,
    sealing,
    ...notes,
  };
}

/**
 * Reads a member's returned workbook: whose it is, its template, its entries with all that is doubtful about them, and
 * its evidence. Or lists every reason why it is not taken in.
 *
 * @param known the languages in which the form's own words are recognised, at least one.
 * @param today `yyyy-mm-dd`, after which no document can have been issued; "" where it is not known.
 */
export function readUnitWorkbook(
  grids: WorkbookGrids,
  known: readonly UnitWords[],
  today = "",
): Result<ReturnedForm, FormRefusal> {
  const identity = readIdentity(grids);
  if (!identity.ok)
    return failure(identity.problems.map((problem) => identityRefusal(problem, grids)));
  const { kind } = identity.value.identity;
  if (kind !== "unit")
    return failure([{ code: kind === "bloc" ? "formIsBlocWorkbook" : "formIsSlip" }]);
  const template = readTemplateSheet(grids);
  const tables = findTables(grids, FORM_KEYS);
  const words = present(languageOf(tables[0], known), "a language to read forms in");
  const names = namesIn(words, known, ({ form }) => form.sheet);
  const notes = emptyNotes();
  const { table: sheet, findings } = chooseTable(tables, FORM_KEYS, names);
  notes.findings.push(...findings.map(onSheet));
  const refusals = sheetRefusals(sheet, names[0]);
  if (template === undefined) refusals.unshift({ code: "formTemplateDamaged" });
  if (template === undefined || sheet === undefined || refusals.length > 0)
    return failure(refusals);
  return success(
    readFound({ identity: identity.value, template, sheet, words, today }, grids, known, notes),
  );
}
