import { type HostProblem } from "../../workbook/plan/host-problem";
import { textOf } from "../../i18n/messages/texts";
import { type PaneSpeech } from "../pane-speech";

/** Something to say to a person, in whichever language the pane speaks when it is read. */
export type Told = (speech: PaneSpeech) => string;

/** What Excel did not do, in sentences. */
export function toldHost(problems: readonly HostProblem[]): readonly Told[] {
  return problems.map(
    (problem): Told =>
      ({ messages }) =>
        textOf(messages.hostProblems, problem),
  );
}
