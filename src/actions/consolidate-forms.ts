import { type Result, success } from "../basics/result";
import { type Bloc } from "../scoring/import/bloc";
import { type BlocError } from "../scoring/import/bloc-error";
import { type Received } from "../scoring/import/received";
import { type Replacement } from "../scoring/import/take-in";
import { type BlocResult, scoreBloc } from "../scoring/summary/score-bloc";
import { type Template } from "../scoring/template/template";
import { planBlocWorkbook } from "../workbook/bloc/bloc-workbook";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type WorkbookPlan } from "../workbook/plan/sheet-plan";
import { type FormRefusal } from "../workbook/unit/form-note";
import { type FormVerdict, judgeForm } from "../workbook/unit/judge-form";
import { type FormMigration } from "../workbook/unit/migrate-form";
import { readUnitWorkbook } from "../workbook/unit/read-unit-workbook";
import { type JudgedForm } from "../workbook/unit/seal/judge-seal";
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

type Judged =
  | FormVerdict
  | {
      readonly kind: "refused";
      readonly unit: "";
      readonly refusals: readonly (FileProblem | FormRefusal)[];
    };

function judge(
  { bytes }: ReturnedFile,
  both: { readonly template: Template; readonly bloc: Bloc },
  received: ReadonlyMap<string, Received>,
  { read, known, digest }: ConsolidationTools,
): Judged {
  const grids = read(bytes);
  if (!grids.ok) return { kind: "refused", unit: "", refusals: grids.problems };
  const form = readUnitWorkbook(grids.value, known);
  if (!form.ok) return { kind: "refused", unit: "", refusals: form.problems };
  const files = new Map([...received].map(([id, { file }]) => [id, file]));
  return judgeForm(form.value, both, files, digest);
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
    const { unit } = judged;
    const about = { file: file.name, unit };
    if (judged.kind !== "fits") {
      const { refusals } = judged;
      const differs = judged.kind === "second" ? judged.taken.replaced : [];
      outcomes.push({ ...about, accepted: false, refusals, differs });
      continue;
    }
    const { form, migration, taken } = judged;
    const { citations, evidence } = form;
    bloc = taken.bloc;
    received.set(unit, { file: file.name, citations, evidence, migrated: migration });
    outcomes.push({ ...about, accepted: true, form, migration, replaced: taken.replaced });
  }
  if (received.size === 0) return { outcomes, bloc, book: undefined };
  const scored = scoreBloc(template, bloc);
  if (!scored.ok) return { outcomes, bloc, book: scored };
  const result = scored.value;
  const plan = planBlocWorkbook({ template, bloc, result, received }, tools.words);
  return { outcomes, bloc, book: success({ result, bytes: tools.write(plan) }) };
}
