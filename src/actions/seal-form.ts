import { failure, type Result, success } from "../basics/result";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type FileProblem } from "../workbook/plan/file-problem";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type AnswerCell } from "../workbook/unit/answer-cells";
import { type FormProblem, type FormRefusal } from "../workbook/unit/form-note";
import { readUnitWorkbook, type ReturnedForm } from "../workbook/unit/read-unit-workbook";
import { type Digest, sealCode } from "../workbook/unit/seal/seal-code";

/** What sealing writes into a workbook, by sheet name: values of cells, and plain texts for the foot of every page. */
export interface Stamp {
  readonly cells: ReadonlyMap<string, readonly AnswerCell[]>;
  readonly feet: ReadonlyMap<string, string>;
}

/** How files are read and stamped. */
export interface SealingTools {
  /** The words of every language in which forms are issued. */
  readonly known: readonly SheetWords[];
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrids, FileProblem>;
  /** Copies all but what is stamped, results of formulas included. */
  readonly stamp: (bytes: Uint8Array, stamp: Stamp) => Result<Uint8Array, FileProblem>;
  readonly digest: Digest;
}

/** Why a form is not sealed: it is none that can be read, or it has an answer that cannot be taken. */
export type SealingProblem =
  | { readonly about: "file"; readonly issue: FileProblem | FormRefusal }
  | { readonly about: "answer"; readonly issue: FormProblem };

/** A sealed form as a file. */
export interface SealedForm {
  readonly bytes: Uint8Array;
  readonly seal: string;
  /** As it was read before; what is still to do stands there too. */
  readonly form: ReturnedForm;
}

function stampOf({ cells, sheets, words }: ReturnedForm["sealing"], seal: string): Stamp {
  return {
    cells: new Map(
      cells.map(({ place, row, column }) => [place.sheet, [{ row, column, value: seal }]]),
    ),
    feet: new Map(sheets.map((sheet) => [sheet, words.form.sealFooter(seal)])),
  };
}

/**
 * Seals a form: its seal goes into the form, in sight and hidden, and to the foot of every page of both sheets. What is
 * still to do does not stand in the way, an answer that cannot be taken does. A seal that stood there is replaced.
 */
export function sealForm(
  bytes: Uint8Array,
  { known, read, stamp, digest }: SealingTools,
): Result<SealedForm, SealingProblem> {
  const refused = (issues: readonly (FileProblem | FormRefusal)[]) =>
    failure(issues.map((issue) => ({ about: "file", issue }) as const));
  const grids = read(bytes);
  if (!grids.ok) return refused(grids.problems);
  const form = readUnitWorkbook(grids.value, known);
  if (!form.ok) return refused(form.problems);
  const { problems, sealing } = form.value;
  if (problems.length > 0)
    return failure(problems.map((issue) => ({ about: "answer", issue }) as const));
  const seal = sealCode(digest(sealing.text));
  const sealed = stamp(bytes, stampOf(sealing, seal));
  return sealed.ok
    ? success({ bytes: sealed.value, seal, form: form.value })
    : refused(sealed.problems);
}
