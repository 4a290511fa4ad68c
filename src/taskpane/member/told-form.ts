import { leavesOf } from "../../scoring/template/criterion-tree";
import { type Family, textOf, type Texts } from "../../i18n/messages/texts";
import { type HostProblem } from "../../workbook/plan/host-problem";
import { type FormHindrance } from "../../workbook/unit/entering/form-hindrance";
import { type CellPlace, type FormRefusal } from "../../workbook/unit/form-note";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import { type PaneSpeech } from "../pane-speech";
import { type Told } from "../session/told";
import { type LeftNote } from "./left/left-lines";

/** Why an open form was not changed. */
export type FormIssue = HostProblem | FormRefusal | FormHindrance;

/** Why the form stays as it is, in sentences. */
export function toldForm(issues: readonly FormIssue[]): readonly Told[] {
  return issues.map((issue): Told => ({ messages, words }) => {
    const texts: Texts<FormIssue> = {
      ...messages.hostProblems.texts,
      ...messages.refusals.texts,
      ...words.member.hindrances,
    };
    const family: Family<FormIssue> = { place: () => "", texts };
    return textOf(family, issue);
  });
}

/** What is left to do at one place, as the list says it. */
export function toldLeft(left: LeftNote, { messages, words }: PaneSpeech): string {
  const bare = { place: () => "" };
  switch (left.kind) {
    case "problem":
      return textOf(messages.problems, left.note);
    case "finding":
      return textOf({ ...bare, texts: words.member.findings }, left.note);
    case "reminder":
      return textOf({ ...bare, texts: words.member.left.reminders }, left.note);
    case "repair":
      return textOf(messages.repairs, left.note);
    case "evidence":
      return textOf({ ...bare, texts: words.member.evidence.warnings }, left.note);
  }
}

/** What a place is called: its criterion with code and title, else sheet and cell. */
export function placeName(
  { sheet, cell, criterion }: CellPlace,
  { template }: Pick<ReturnedForm, "template">,
): string {
  const leaf = leavesOf(template.criteria).find(({ code }) => code === criterion);
  if (leaf !== undefined) return `${leaf.code} ${leaf.title}`;
  return [criterion, sheet, cell].filter((each) => each !== "").join(" · ");
}
