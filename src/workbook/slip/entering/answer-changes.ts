import { failure, type Result, success } from "../../../basics/result";
import { type SlipAnswer } from "../../../scoring/import/slips/slip";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type ReturnedSlip } from "../returned/read-slip";
import { agreementLabel, ANSWER_COLUMNS, LONGEST_ANSWER } from "../slip-layout";

/** Why an answer is not written into the open slip. */
export type AnswerHindrance =
  | { readonly code: "slipLineGone" }
  /** A text has more than so many characters. */
  | { readonly code: "slipAnswerTooLong"; readonly limit: number };

/** What the cells of one answer are to say, in the words of the slip. */
export function answerChanges(
  { lines, sheet, words }: ReturnedSlip,
  answer: SlipAnswer,
): Result<readonly SheetChange[], AnswerHindrance> {
  const line = lines.find(({ criterion }) => criterion === answer.criterion);
  if (line === undefined) return failure([{ code: "slipLineGone" }]);
  const texts = {
    agreement: agreementLabel(answer.agreement, words),
    explanation: answer.explanation,
    more: answer.evidence,
  };
  if (Object.values(texts).some((text) => text.length > LONGEST_ANSWER))
    return failure([{ code: "slipAnswerTooLong", limit: LONGEST_ANSWER }]);
  const cells = ANSWER_COLUMNS.flatMap((key): readonly CellChange[] => {
    const column = sheet.columns.get(key);
    const value = texts[key];
    return column === undefined
      ? []
      : [{ row: line.row, column, ...(value === "" ? {} : { value }) }];
  });
  return success([{ sheet: sheet.grid.name, cells }]);
}
