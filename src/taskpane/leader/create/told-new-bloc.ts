import { type NewBlocProblem } from "../../../actions/create-bloc";
import { type BlocError } from "../../../scoring/import/bloc-error";
import { type MemberProblem } from "../../../scoring/distribution/member-problems";
import { messageOf, textOf } from "../../../i18n/messages/texts";
import { type HostProblem } from "../../../workbook/plan/host-problem";
import { type Told } from "../../session/told";

/** Why a bloc was not set up or changed, in sentences; the code says whose family a problem is of. */
export function toldNewBloc(problems: readonly NewBlocProblem[]): readonly Told[] {
  return problems.map((problem): Told => ({ messages }) => {
    const { hostProblems, memberProblems, blocErrors } = messages;
    if (problem.code in hostProblems.texts) return textOf(hostProblems, problem as HostProblem);
    return problem.code in memberProblems.texts
      ? messageOf(memberProblems, problem as MemberProblem)
      : messageOf(blocErrors, problem as BlocError);
  });
}
