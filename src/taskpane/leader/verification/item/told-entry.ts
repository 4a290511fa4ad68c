import { textOf } from "../../../../i18n/messages/texts";
import { type EntryChangeError } from "../../../../scoring/verification/with-entry";
import { type PaneSpeech } from "../../../pane-speech";
import { type DraftProblem } from "./entry-draft";

/** What is typed in the pane stands in no cell yet. */
const NO_CELL = { sheet: "", cell: "", criterion: "" };

function toldProblem(
  problem: DraftProblem | EntryChangeError,
  { messages, words, language }: PaneSpeech,
): string {
  const own = words.verification.item.problems;
  if (problem.code === "inputMissing") return own.inputMissing(problem.field.label[language]);
  if (problem.code === "nothingToAccept") return own.nothingToAccept;
  return problem.code === "numberUnreadable" || problem.code === "numberAmbiguous"
    ? textOf(messages.problems, { ...NO_CELL, ...problem })
    : textOf(messages.entryChanges, problem);
}

/** Why an entry cannot be written, in sentences, each once. */
export function toldEntry(
  problems: readonly (DraftProblem | EntryChangeError)[],
  speech: PaneSpeech,
): readonly string[] {
  return [...new Set(problems.map((problem) => toldProblem(problem, speech)))];
}
