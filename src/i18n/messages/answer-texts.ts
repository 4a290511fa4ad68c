import { type FormProblem } from "../../workbook/unit/form-note";
import { type Family } from "./texts";

type Texts = Family<FormProblem>["texts"];

/** The cells that say the same wrong thing in a form and in the leader's workbook. */
type Answers = Pick<
  Texts,
  | "numberUnreadable"
  | "numberAmbiguous"
  | "yesNoUnreadable"
  | "choiceUnreadable"
  | "ticksUnreadable"
  | "naUnreadable"
  | "cellIsDate"
  | "cellIsError"
  | "naWithAnswers"
>;

/** What a form's texts say of an answer that cannot be read, wherever it stands. */
export function answerTexts({ texts }: Family<FormProblem>): Answers {
  return {
    numberUnreadable: texts.numberUnreadable,
    numberAmbiguous: texts.numberAmbiguous,
    yesNoUnreadable: texts.yesNoUnreadable,
    choiceUnreadable: texts.choiceUnreadable,
    ticksUnreadable: texts.ticksUnreadable,
    naUnreadable: texts.naUnreadable,
    cellIsDate: texts.cellIsDate,
    cellIsError: texts.cellIsError,
    naWithAnswers: texts.naWithAnswers,
  };
}
