import { failure, type Result, success } from "../basics/result";
import { type Bloc } from "../scoring/import/bloc";
import { type BlocError } from "../scoring/import/bloc-error";
import { type Received } from "../scoring/import/received";
import { type Replacement, takeIn } from "../scoring/import/take-in";
import { type LeafEntries } from "../scoring/self-assessment/entry";
import { type BlocResult, scoreBloc } from "../scoring/summary/score-bloc";
import { type Template } from "../scoring/template/template";
import { planBlocWorkbook } from "../workbook/bloc/bloc-workbook";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type WorkbookPlan } from "../workbook/plan/sheet-plan";
import { fitForm } from "../workbook/unit/fit-form";
import { type FormRefusal } from "../workbook/unit/form-note";
import { type FormMigration, type MigratedForm, migrateForm } from "../workbook/unit/migrate-form";
import { readUnitWorkbook } from "../workbook/unit/read-unit-workbook";
import { type JudgedForm, judgeSeal } from "../workbook/unit/seal/judge-seal";
import { type Digest } from "../workbook/unit/seal/seal-code";

/** A file that came back, by the name that people know it by. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of one file. `unit` is "" where the file does not say. */
export type FileOutcome = { readonly file: string; readonly unit: string } & (
  | {
      readonly accepted: true;
      /** Its answers by the codes of the bloc's template. */
      readonly form: JudgedForm;
      /** Undefined where the form followed the bloc's template already. */
      readonly migration: FormMigration | undefined;
      readonly replaced: readonly Replacement[];
    }
  | {
      readonly accepted: false;
      readonly refusals: readonly (FileProblem | FormRefusal)[];
      /** Where a unit's second file says something else than its first, which counts. */
      readonly differs: readonly Replacement[];
    }
);

/** How files are read and written, and in whose words. */
export interface ConsolidationTools {
  readonly words: SheetWords;
  /** The words of every language in which forms are issued. */
  readonly known: readonly SheetWords[];
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  readonly write: (plan: WorkbookPlan) => Uint8Array;
  /** Makes the codes of seals. */
  readonly digest: Digest;
}

export interface Consolidation {
  /** In the order of the files. */
  readonly outcomes: readonly FileOutcome[];
  /** The bloc with the accepted forms taken in. */
  readonly bloc: Bloc;
  /**
   * The leader's workbook; undefined where no form was accepted. A decision about a tie that the new entries have
   * overtaken stands in its way.
   */
  readonly book:
    Result<{ readonly result: BlocResult; readonly bytes: Uint8Array }, BlocError> | undefined;
}

type Judged = Result<MigratedForm<JudgedForm>, FileProblem | FormRefusal> & {
  readonly unit: string;
  readonly differs: readonly Replacement[];
};

function judge(
  { bytes }: ReturnedFile,
  { template, bloc }: { readonly template: Template; readonly bloc: Bloc },
  taken: ReadonlyMap<string, Received>,
  { read, known, digest }: ConsolidationTools,
): Judged {
  const refused = (
    unit: string,
    problems: readonly (FileProblem | FormRefusal)[],
    differs: readonly Replacement[] = [],
  ): Judged => ({ ...failure(problems), unit, differs });
  const grids = read(bytes);
  if (!grids.ok) return refused("", grids.problems);
  const form = readUnitWorkbook(grids.value, known);
  if (!form.ok) return refused("", form.problems);
  const { unit } = form.value.identity;
  const files = new Map([...taken].map(([id, { file }]) => [id, file]));
  const refusals = fitForm(form.value, bloc, template, files);
  const second = refusals.length > 0 && refusals.every(({ code }) => code === "formUnitTwice");
  if (refusals.length > 0 && !second) return refused(unit, refusals);
  const held = bloc.entries.get(unit) ?? new Map<string, LeafEntries>();
  const migrated = migrateForm(judgeSeal(form.value, digest), template, held);
  if (second) return refused(unit, refusals, takeIn(bloc, unit, migrated.form.entries).replaced);
  return { ...success(migrated), unit, differs: [] };
}

/**
 * Takes returned forms into a bloc in the given order, scores it and makes the leader's workbook. A refused file changes
 * nothing; of two files of one unit the first counts, and what the second says otherwise is told; a unit without a file keeps what the bloc holds for it. A form by
 * an older version of the template has its answers carried over to this one.
 */
export function consolidateForms(
  template: Template,
  before: Bloc,
  files: readonly ReturnedFile[],
  tools: ConsolidationTools,
): Consolidation {
  const received = new Map<string, Received>();
  const outcomes: FileOutcome[] = [];
  let bloc = before;
  for (const file of files) {
    const judged = judge(file, { template, bloc }, received, tools);
    const about = { file: file.name, unit: judged.unit };
    if (!judged.ok) {
      const { problems: refusals, differs } = judged;
      outcomes.push({ ...about, accepted: false, refusals, differs });
      continue;
    }
    const { form, migration } = judged.value;
    const { entries, citations, evidence } = form;
    const { bloc: after, replaced } = takeIn(bloc, judged.unit, entries);
    bloc = after;
    received.set(judged.unit, { file: file.name, citations, evidence, migrated: migration });
    outcomes.push({ ...about, accepted: true, form, migration, replaced });
  }
  if (received.size === 0) return { outcomes, bloc, book: undefined };
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) return { outcomes, bloc, book: scored };
  const result = scored.value;
  const plan = planBlocWorkbook({ template, bloc, result, received }, tools.words);
  return { outcomes, bloc, book: success({ result, bytes: tools.write(plan) }) };
}
