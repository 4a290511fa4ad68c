import { type OpenedForm, recogniseBook } from "../../../src/actions/open-book";
import { sha256Hex } from "../../../src/hosts/digest/sha-256";
import { type Leaf } from "../../../src/scoring/template/criterion";
import { leavesOf } from "../../../src/scoring/template/criterion-tree";
import { type WorkbookGrids } from "../../../src/workbook/plan/grid";
import { type UnitEntries } from "../../../src/workbook/unit/form/form-values";
import { type ReferenceBloc, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, returnedGrids } from "../../fixtures/returned-forms";

/** Opens grids that have to be a member's form. */
export function openedForm(grids: WorkbookGrids): OpenedForm {
  const opened = recogniseBook(grids, { known: KNOWN, digest: sha256Hex });
  if (opened.kind !== "member") throw new Error(opened.kind);
  return opened.form;
}

/** The form of one unit of a bloc, with its entries or as it went out. */
export function memberForm(name: ReferenceBloc, unit: string, entries: UnitEntries): OpenedForm {
  const { template, bloc } = referenceBloc(name);
  return openedForm(returnedGrids(template, bloc, unit, { entries }));
}

/** A criterion of a form by its code. */
export function leafOf({ template }: OpenedForm, code: string): Leaf {
  const found = leavesOf(template.criteria).find((each) => each.code === code);
  if (found === undefined) throw new Error(`No criterion ${code}`);
  return found;
}
