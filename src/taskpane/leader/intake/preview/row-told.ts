import { failure, success } from "../../../../basics/result";
import { numberText } from "../../../../basics/number-text";
import { NOTE_KINDS, type Verdict } from "../../../../i18n/pane/pane-words";
import { type IntakeWords } from "../../../../i18n/pane/intake/intake-words";
import { shownDay } from "../../../../i18n/pane/shown-day";
import { type Bloc } from "../../../../scoring/import/bloc";
import { type Replacement } from "../../../../scoring/import/take-in";
import { toNumber } from "../../../../scoring/points/points";
import { type JudgedForm } from "../../../../workbook/unit/seal/judge-seal";
import { type CheckOutcome } from "../../../check/reading/check-protocol";
import { type PaneSpeech } from "../../../pane-speech";
import { type PreviewRow } from "./intake-preview";

function nameOf(unit: string, { units }: Bloc): string {
  return units.find(({ id }) => id === unit)?.name ?? unit;
}

/** The unit's name, or the file's while it is not known whose it is. */
export function rowTitle({ file, intake }: PreviewRow, bloc: Bloc): string {
  return intake === undefined ? file.name : nameOf(intake.unit, bloc);
}

function judged({ intake }: PreviewRow): JudgedForm | undefined {
  return intake === undefined || intake.kind === "refused" ? undefined : intake.form;
}

/** Green, amber or red, as it is told by the words beside it. */
export function rowVerdict(row: PreviewRow): Verdict {
  const form = judged(row);
  if (form === undefined) return "refused";
  const notes = form.problems.length + form.findings.length;
  const { intake, choices } = row;
  const isAside = intake?.kind === "left" || choices.length > 0;
  return notes > 0 || isAside || intakeMigrated(row) ? "look" : "accepted";
}

function intakeMigrated({ intake }: PreviewRow): boolean {
  return intake?.kind === "taken" && intake.migration !== undefined;
}

/** What a form does to the workbook: how late it is, and how much it changes or says otherwise. */
function effects({ intake }: PreviewRow, words: IntakeWords): readonly string[] {
  if (intake?.kind === "left") return [words.differs(intake.differs.length)];
  if (intake?.kind !== "taken") return [];
  const changes = intake.replaced.filter(({ before }) => before !== undefined).length;
  return [
    intake.lateDays === 0 ? words.onTime : words.lateBy(intake.lateDays),
    ...(changes === 0 ? [] : [words.changes(changes)]),
  ];
}

/** What becomes of the file, in a line: what it claims, how late it is, what it changes and what was found in it. */
export function rowStatus(
  row: PreviewRow,
  isWritten: boolean,
  { words, language }: PaneSpeech,
): string {
  const { intake, claimed } = row;
  const form = judged(row);
  const noted = form === undefined ? [] : NOTE_KINDS.filter((kind) => form[kind].length > 0);
  const pieces = [
    (isWritten ? words.intake.doneKinds : words.intake.kinds)[intake?.kind ?? "refused"],
    ...(claimed === undefined
      ? []
      : [words.intake.claimed(numberText(toNumber(claimed), language))]),
    ...effects(row, words.intake),
    ...noted.map((kind) => words.check.counted[kind](form?.[kind].length ?? 0)),
  ];
  // A number stays on the line of what it counts.
  return pieces.map((piece) => piece.replaceAll(" ", "\u00a0")).join(" · ");
}

/** Where the form and what counts or counted say something else; undefined where there is no other file. */
export function rowDifferences({ intake }: PreviewRow): readonly Replacement[] | undefined {
  if (intake?.kind === "left") return intake.differs;
  return intake?.kind === "taken" && intake.instead !== undefined ? intake.replaced : undefined;
}

/** Everything noted about the file's form, as the check of forms tells it. */
export function rowOutcome(row: PreviewRow, bloc: Bloc): CheckOutcome {
  const { file, intake } = row;
  if (!file.read.ok) return file.read;
  if (intake === undefined) return failure([]);
  if (intake.kind === "refused") return failure(intake.refusals);
  const { identity, checkCode, seal, problems, findings, repairs, reminders } = intake.form;
  const about = { identity, unitName: nameOf(intake.unit, bloc), checkCode, seal };
  return success({ ...about, problems, findings, repairs, reminders });
}

/** What is to be said before the notes: that the file is known, or which day of receipt stays. */
export function rowRemarks(
  { intake }: PreviewRow,
  today: string,
  { words }: PaneSpeech,
): readonly string[] {
  if (intake?.kind === "known") {
    const { at, file } = intake.record;
    return [words.intake.knownSince(shownDay(at), file)];
  }
  if (intake?.kind === "taken" && intake.day !== today)
    return [words.intake.keptDay(shownDay(intake.day))];
  return [];
}
