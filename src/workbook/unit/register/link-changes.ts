import { failure, type Result, success } from "../../../basics/result";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type FormHindrance } from "../entering/form-hindrance";
import { type ReturnedForm } from "../read-unit-workbook";
import { withCode } from "./evidence-codes";
import { type EvidenceLink, evidenceLinks, withCited } from "./evidence-links";
import { putRegisterTexts } from "./register-texts";

/** The register with every criterion that cites a document in the document's column of criteria. */
export function listCited(form: ReturnedForm): Result<readonly SheetChange[], FormHindrance> {
  const links = evidenceLinks(form).filter(({ onlyCited }) => onlyCited.length > 0);
  const texts = new Map(links.map((link) => [link.evidence, withCited(link)]));
  return putRegisterTexts(form.register, "criteria", texts);
}

/** The criteria that a document's column lists and that can cite it: a group cannot, and is left to its unit. */
export function citable(
  { cells }: Pick<ReturnedForm, "cells">,
  { onlyListed }: EvidenceLink,
): readonly string[] {
  return onlyListed.filter((code) => cells.has(code));
}

/** The criteria that a document's column lists cite it as well. */
export function citeListed(
  form: ReturnedForm,
  evidence: string,
): Result<readonly SheetChange[], FormHindrance> {
  const link = evidenceLinks(form).find((each) => each.evidence === evidence);
  const cells: CellChange[] = [];
  let sheet = "";
  for (const code of link === undefined ? [] : citable(form, link)) {
    const leaf = form.cells.get(code);
    const spot = leaf?.cells.get("evidence");
    if (leaf === undefined || spot === undefined)
      return failure([{ code: "cellGone", criterion: code }]);
    const value = withCode(form.citations.get(code) ?? "", evidence);
    cells.push({ row: spot.row, column: spot.column, value });
    sheet = leaf.sheet;
  }
  return success(cells.length === 0 ? [] : [{ sheet, cells }]);
}
