import { failure, type Result, success } from "../../basics/result";
import { leavesOf } from "../../scoring/template/criterion-tree";
import { type SheetChange } from "../../workbook/plan/open-workbook";
import { answerChanges, type LeafAnswer } from "../../workbook/unit/entering/answer-changes";
import { type CellGone } from "../../workbook/unit/entering/form-hindrance";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";

/** Answers one of the unit's own criteria in its form, in the words of the form; refused for what others score. */
export function answerCriterion(
  { template, cells, sealing }: ReturnedForm,
  code: string,
  answer: LeafAnswer,
): Result<readonly SheetChange[], CellGone> {
  const leaf = leavesOf(template.criteria).find((each) => each.code === code);
  const own = cells.get(code);
  if (leaf === undefined || own === undefined)
    return failure([{ code: "cellGone", criterion: code }]);
  const change = answerChanges(leaf, own, answer, sealing.words.marks);
  return change.ok ? success([change.value]) : change;
}
