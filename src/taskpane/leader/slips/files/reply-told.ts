import { messageOf, textOf, type Texts } from "../../../../i18n/messages/texts";
import { type ReadingTrouble, type Verdict } from "../../../../i18n/pane/pane-words";
import { SLIP_SPEECH } from "../../../../i18n/slips/slip-speech";
import { type SlipAnswer } from "../../../../scoring/import/slips/slip";
import { type FileProblem } from "../../../../workbook/plan/file-problem";
import { type SlipRefusal } from "../../../../workbook/slip/slip-note";
import { type PaneSpeech } from "../../../pane-speech";
import { type ReplyRow } from "./reply-state";

/** Whether a file is taken in as it is, asks for a look, or is not taken in. */
export function replyVerdict({ intake }: ReplyRow): Verdict {
  if (intake === undefined || intake.outcome === "refused") return "refused";
  if (intake.outcome === "differs") return "look";
  return intake.verdict.findings.length > 0 && intake.outcome === "taken" ? "look" : "accepted";
}

function toldFile(
  problem: FileProblem | ReadingTrouble | SlipRefusal,
  { messages, words, language }: PaneSpeech,
): string {
  const texts: Texts<FileProblem | ReadingTrouble | SlipRefusal> = {
    ...messages.refusals.texts,
    ...words.check.troubles,
    ...SLIP_SPEECH[language].messages.refusals.texts,
  };
  return textOf({ place: () => "", texts }, problem);
}

/** Why a file is not taken in, in sentences with their cells. */
export function replyProblems({ read, intake }: ReplyRow, speech: PaneSpeech): readonly string[] {
  if (!read.ok) return read.problems.map((problem) => toldFile(problem, speech));
  const { refusals, faults, problems } = SLIP_SPEECH[speech.language].messages;
  const { misfits = [], faults: wrong = [] } = intake?.verdict ?? {};
  return [
    ...misfits.map((misfit) => textOf(refusals, misfit)),
    ...wrong.map((fault) => messageOf(faults, fault)),
    ...read.value.slip.problems.map((problem) => messageOf(problems, problem)),
  ];
}

function answerText({ agreement, explanation, evidence }: SlipAnswer, speech: PaneSpeech): string {
  const { slips } = SLIP_SPEECH[speech.language];
  const { agreed, disagreed } = slips.said;
  const said = { agrees: agreed, disagrees: disagreed, "": "" }[agreement];
  const pieces = [said, explanation, evidence].filter((piece) => piece !== "");
  return pieces.length === 0 ? slips.blank : pieces.join("; ");
}

/** Where a file says something else than the answers that came before. */
export function replyChanges({ intake }: ReplyRow, speech: PaneSpeech): readonly string[] {
  const { slips } = SLIP_SPEECH[speech.language];
  return (intake?.changes ?? []).map(({ code, before, after }) =>
    slips.changes(code, answerText(before, speech), answerText(after, speech)),
  );
}

/** What is worth a look about a file that is taken in. */
export function replyFindings({ intake }: ReplyRow, speech: PaneSpeech): readonly string[] {
  const { findings } = SLIP_SPEECH[speech.language].messages;
  return (intake?.verdict.findings ?? []).map((finding) => messageOf(findings, finding));
}
