import { type Result, success } from "../basics/result";
import { type BlocDraft } from "../workbook/bloc/draft/bloc-draft";
import { isDraftSheet, readDraft } from "../workbook/bloc/draft/read-draft";
import { type BlocBook } from "../workbook/bloc/returned/bloc-book";
import { type BlocBookRefusal } from "../workbook/bloc/returned/bloc-book-refusal";
import { readBlocWorkbook } from "../workbook/bloc/returned/read-bloc-workbook";
import { readFacts } from "../workbook/identity/read-facts";
import { readIdentity } from "../workbook/identity/read-identity";
import { type SheetWords } from "../workbook/look/sheet-words";
import { type WorkbookGrids } from "../workbook/plan/grid";
import { type HostProblem } from "../workbook/plan/host-problem";
import { type OpenWorkbook } from "../workbook/plan/open-workbook";
import { readSlip, type ReturnedSlip } from "../workbook/slip/returned/read-slip";
import { contentSeal } from "../workbook/slip/returned/slip-seal";
import { type SlipRefusal } from "../workbook/slip/slip-note";
import { type FormRefusal } from "../workbook/unit/form-note";
import { readUnitWorkbook } from "../workbook/unit/read-unit-workbook";
import { type JudgedForm, judgeSeal } from "../workbook/unit/seal/judge-seal";
import { type Digest } from "../workbook/unit/seal/seal-code";

/** A member's own form, open beside the pane. */
export interface OpenedForm extends JudgedForm {
  /** As the form carries it; "" where it is gone. */
  readonly unitName: string;
  readonly blocName: string;
  /** `yyyy-mm-dd`; "" where not set. */
  readonly deadline: string;
  /** From when to when its evidence may date; `yyyy-mm-dd`, "" where not set. */
  readonly evidenceFrom: string;
  readonly evidenceTo: string;
}

/** A unit's own slip, open beside the pane. */
export interface OpenedSlip extends ReturnedSlip {
  /** False where something that is locked is no longer as it was sent out. */
  readonly isWhole: boolean;
}

/** What the open workbook is. The workbook says it; nobody is asked. */
export type OpenedBook =
  | { readonly kind: "leader"; readonly book: BlocBook }
  | { readonly kind: "member"; readonly form: OpenedForm }
  /** A slip on which a unit explains itself; or why it cannot be read any more. */
  | { readonly kind: "slip"; readonly read: Result<OpenedSlip, SlipRefusal> }
  /** One of ours that cannot be read any more. */
  | { readonly kind: "damaged"; readonly problems: readonly (FormRefusal | BlocBookRefusal)[] }
  /** None of ours, and something in it. */
  | { readonly kind: "foreign"; readonly draft: BlocDraft | undefined }
  /** Nothing in it but perhaps a bloc that somebody began to set up. */
  | { readonly kind: "blank"; readonly draft: BlocDraft | undefined };

/** How workbooks are recognised. */
export interface OpeningTools {
  /** The words of every language in which workbooks are written. */
  readonly known: readonly SheetWords[];
  /** Makes the codes of seals. */
  readonly digest: Digest;
}

function openedForm(grids: WorkbookGrids, { known, digest }: OpeningTools): OpenedBook {
  const form = readUnitWorkbook(grids, known);
  if (!form.ok) return { kind: "damaged", problems: form.problems };
  const { unitName, blocName, ...days } = readFacts(grids);
  const { deadline, evidenceFrom, evidenceTo } = days;
  const names = {
    unitName: unitName.trim(),
    blocName: blocName.trim(),
    ...{ deadline, evidenceFrom, evidenceTo },
  };
  return { kind: "member", form: { ...judgeSeal(form.value, digest), ...names } };
}

function openedSlip(grids: WorkbookGrids, { known, digest }: OpeningTools): OpenedBook {
  const slip = readSlip(grids, known);
  if (!slip.ok) return { kind: "slip", read: slip };
  const isWhole = contentSeal(slip.value, digest) === slip.value.seal;
  return { kind: "slip", read: success({ ...slip.value, isWhole }) };
}

/** Says what some grids are the grids of. */
export function recogniseBook(grids: WorkbookGrids, tools: OpeningTools): OpenedBook {
  const identity = readIdentity(grids);
  if (!identity.ok) {
    if (identity.problems.some(({ code }) => code !== "identityMissing"))
      return openedForm(grids, tools);
    const isBlank = grids.sheets.every((grid) => grid.rows.size === 0 || isDraftSheet(grid));
    return { kind: isBlank ? "blank" : "foreign", draft: readDraft(grids) };
  }
  const { kind } = identity.value.identity;
  if (kind === "unit") return openedForm(grids, tools);
  if (kind === "slip") return openedSlip(grids, tools);
  const book = readBlocWorkbook(grids, tools.known);
  return book.ok
    ? { kind: "leader", book: book.value }
    : { kind: "damaged", problems: book.problems };
}

/** Reads the open workbook whole and says what it is. */
export async function openBook(
  workbook: OpenWorkbook,
  tools: OpeningTools,
): Promise<Result<OpenedBook, HostProblem>> {
  const grids = await workbook.read();
  return grids.ok ? success(recogniseBook(grids.value, tools)) : grids;
}
