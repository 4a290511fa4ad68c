import { type BlocProblem } from "../../actions/bloc/change-bloc";
import { type Family, messageOf } from "../../i18n/messages/texts";
import { type EntryChangeError } from "../../scoring/verification/with-entry";
import { type PaneSpeech } from "../pane-speech";
import { type Told } from "../session/told";

/** Anything for which a change of the bloc may be refused, apart from reasons of one screen's own. */
type ChangeRefusal = BlocProblem | EntryChangeError | { readonly code: "changedSince" };

function toldRefusal(problem: ChangeRefusal, { messages, words }: PaneSpeech): string {
  const { hostProblems, entryChanges, book } = messages;
  const family: Family<ChangeRefusal> = {
    place: (each) => ("stage" in each ? entryChanges.place(each) : ""),
    texts: {
      ...hostProblems.texts,
      ...book.refusals.texts,
      ...entryChanges.texts,
      ...words.changes.hindrances,
    },
  };
  return messageOf(family, problem);
}

/** Why the bloc was not changed, in sentences. */
export function toldChange(problems: readonly ChangeRefusal[]): readonly Told[] {
  return problems.map((problem) => (speech) => toldRefusal(problem, speech));
}
