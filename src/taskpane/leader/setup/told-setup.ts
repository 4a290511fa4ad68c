import { type SetupProblem } from "../../../scoring/distribution/setup-form";
import { type MemberProblem } from "../../../scoring/distribution/member-problems";
import { messageOf, textOf } from "../../../i18n/messages/texts";
import { type PaneSpeech } from "../../pane-speech";

type OwnProblem = Exclude<SetupProblem, MemberProblem>;

/** In the pane the members stand in a numbered list, so a place is told as it is in files. */
export function toldSetup(problem: SetupProblem, { messages, words }: PaneSpeech): string {
  const own = { place: () => "", texts: words.setup.problems };
  return problem.code in words.setup.problems
    ? textOf(own, problem as OwnProblem)
    : messageOf(messages.memberProblems, problem as MemberProblem);
}
