import { type HostProblem } from "../../workbook/plan/host-problem";
import { type Family, textOf } from "../../i18n/messages/texts";
import { type BlocBookRefusal } from "../../workbook/bloc/returned/bloc-book-refusal";
import { type FormRefusal } from "../../workbook/unit/form-note";
import { type PaneSpeech } from "../pane-speech";

/** Something to say to a person, in whichever language the pane speaks when it is read. */
export type Told = (speech: PaneSpeech) => string;

/** Why a workbook of ours cannot be read any more, in sentences. */
export function toldDamage(problems: readonly (FormRefusal | BlocBookRefusal)[]): readonly Told[] {
  return problems.map((problem): Told => ({ messages }) => {
    const family: Family<FormRefusal | BlocBookRefusal> = {
      place: () => "",
      texts: { ...messages.refusals.texts, ...messages.book.refusals.texts },
    };
    return textOf(family, problem);
  });
}

/** What Excel did not do, in sentences. */
export function toldHost(problems: readonly HostProblem[]): readonly Told[] {
  return problems.map(
    (problem): Told =>
      ({ messages }) =>
        textOf(messages.hostProblems, problem),
  );
}
