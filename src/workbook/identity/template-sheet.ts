import { type Template } from "../../scoring/template/template";
import { writeTemplate } from "../../scoring/template/write-template";
import { draftSheet } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";

/** The very hidden sheet with the template: a line of JSON a row in column A. */
const TEMPLATE_SHEET = "_mau";

/** The text in its first cell. */
export const TEMPLATE_MARKER = "#ktd-mau";

/** The template as text: first everything but the criteria, then a line each criterion. */
function templateLines(template: Template): readonly string[] {
  const { criteria, ...rest } = writeTemplate(template);
  const lines: readonly unknown[] = Array.isArray(criteria) ? criteria : [];
  return [JSON.stringify(rest), ...lines.map((each) => JSON.stringify(each))];
}

/** The sheet that carries the template, so that a workbook can be read without any other file. */
export function writeTemplateSheet(template: Template): SheetPlan {
  const draft = draftSheet(TEMPLATE_SHEET);
  [TEMPLATE_MARKER, ...templateLines(template)].forEach((line, row) => {
    draft.put(row, 0, line, { numberFormat: "@" });
  });
  return draft.finish({ visibility: "veryHidden", columns: [{ width: 120 }] });
}
