import { type SlipChangeProblem } from "../../../actions/slip/answer-slip";
import { textOf, type Texts } from "../../../i18n/messages/texts";
import { SLIP_SPEECH } from "../../../i18n/slips/slip-speech";
import { type CellsChangedSince } from "../../../workbook/unit/entering/form-hindrance";
import { type Told } from "../../session/told";

type Problem = SlipChangeProblem | CellsChangedSince;

/** Why the slip stays as it is, in sentences. */
export function toldSlip(problems: readonly Problem[]): readonly Told[] {
  return problems.map((problem): Told => ({ messages, words, language }) => {
    const { form, messages: own } = SLIP_SPEECH[language];
    const texts: Texts<Problem> = {
      ...messages.hostProblems.texts,
      ...own.refusals.texts,
      slipLineGone: () => form.lineGone,
      slipAnswerTooLong: ({ limit }) => form.tooLong(limit),
      cellsChangedSince: words.member.hindrances.cellsChangedSince,
    };
    return textOf({ place: () => "", texts }, problem);
  });
}
