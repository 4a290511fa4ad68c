import { type Family, messageOf, type Texts } from "../../i18n/messages/texts";
import { type SetupRefusal } from "../../i18n/pane/setup/setup-words";
import { type TakeCriteriaProblem } from "../../actions/setup/change-template";
import { type CriteriaPending } from "../../actions/setup/read-criteria";
import { DESIGN_WORDS } from "../../i18n/design/design-texts";
import { type MemberProblem } from "../../scoring/distribution/member-problems";
import { type BlocError } from "../../scoring/import/bloc-error";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type PaneSpeech } from "../pane-speech";
import { type Told } from "../session/told";

/** Anything for which the workbook was not set up, changed or drawn anew. */
type WriteProblem =
  | HostProblem
  | BlocBookRefusal
  | MemberProblem
  | BlocError
  | SetupRefusal
  | Exclude<TakeCriteriaProblem, BlocError>
  | CriteriaPending;

function said(problem: WriteProblem, { messages, words, language }: PaneSpeech): string {
  const { hostProblems, memberProblems, blocErrors, book } = messages;
  const texts: Texts<WriteProblem> = {
    ...hostProblems.texts,
    ...book.refusals.texts,
    ...memberProblems.texts,
    ...blocErrors.texts,
    ...words.setup.refusals,
    ...DESIGN_WORDS[language].refusals,
    templateInUse: () => words.template.inUse,
  };
  const family: Family<WriteProblem> = {
    texts,
    place: (each) => {
      if ("stage" in each) return blocErrors.place(each);
      return "row" in each ? memberProblems.place(each) : "";
    },
  };
  return messageOf(family, problem);
}

/** Why the workbook stays as it is, in sentences. */
export function toldWrite(problems: readonly WriteProblem[]): readonly Told[] {
  return problems.map(
    (problem): Told =>
      (speech) =>
        said(problem, speech),
  );
}
