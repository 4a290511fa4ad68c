import { type FormReport } from "./reading/check-protocol";
import { type Messages, type Refusal } from "../../i18n/messages/messages";
import { type Coded, type Family, textOf } from "../../i18n/messages/texts";
import { NOTE_KINDS, type NoteKind, type ReadingTrouble } from "../../i18n/pane/pane-words";
import { type PaneSpeech } from "../pane-speech";

/** One sentence and every place of which it is true. */
export interface ToldNote {
  readonly text: string;
  readonly places: readonly string[];
}

/** The notes of one kind; `count` and `hidden` are numbers of places. */
export interface ToldGroup {
  readonly kind: NoteKind;
  readonly count: number;
  readonly notes: readonly ToldNote[];
  /** Places left out at the end, so that a form with thousands of them can still be opened. */
  readonly hidden: number;
}

const MOST_PLACES = 200;

/** What the same sentence is said of stands together, in the order of first mention. */
function gathered<Issue extends Coded>(
  issues: readonly Issue[],
  family: Family<Issue>,
): readonly ToldNote[] {
  const notes = new Map<string, string[]>();
  for (const issue of issues.slice(0, MOST_PLACES)) {
    const text = textOf(family, issue);
    const places = notes.get(text) ?? [];
    places.push(family.place(issue));
    notes.set(text, places);
  }
  return [...notes].map(([text, places]) => ({ text, places }));
}

/** Everything noted about a form in sentences, worst first; kinds without notes are left out. */
export function toldForm(form: FormReport, messages: Messages): readonly ToldGroup[] {
  const told: Readonly<Record<NoteKind, readonly ToldNote[]>> = {
    problems: gathered(form.problems, messages.problems),
    findings: gathered(form.findings, messages.findings),
    repairs: gathered(form.repairs, messages.repairs),
    reminders: gathered(form.reminders, messages.reminders),
  };
  return NOTE_KINDS.map((kind) => {
    const count = form[kind].length;
    return { kind, count, notes: told[kind], hidden: Math.max(0, count - MOST_PLACES) };
  }).filter(({ count }) => count > 0);
}

/** Why a file is not taken and what to do, a text for each reason. */
export function toldRefusals(
  problems: readonly (Refusal | ReadingTrouble)[],
  { messages, words }: PaneSpeech,
): readonly string[] {
  const family: Family<Refusal | ReadingTrouble> = {
    place: () => "",
    texts: { ...messages.refusals.texts, ...words.check.troubles },
  };
  return problems.map((problem) => textOf(family, problem));
}
