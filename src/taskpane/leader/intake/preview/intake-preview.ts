import {
  type FormIntake,
  type IntakeBook,
  type IntakeOrder,
  takeForms,
} from "../../../../actions/bloc/take-forms";
import { type IntakePlan } from "../../../../i18n/pane/intake/intake-words";
import { type Bloc } from "../../../../scoring/import/bloc";
import { takeIn } from "../../../../scoring/import/take-in";
import { type Points } from "../../../../scoring/points/points";
import { type Tally, tallyUp } from "../../../../scoring/summary/tally";
import { type Digest } from "../../../../workbook/unit/seal/seal-code";
import { type PickedFile } from "../files/picked-file";

/** A file of a unit among several. */
export interface FileChoice {
  /** "" for the file that the workbook holds. */
  readonly fingerprint: string;
  readonly file: string;
  readonly counts: boolean;
}

/** One picked file and what becomes of it. */
export interface PreviewRow {
  readonly file: PickedFile;
  /** Undefined for a file in which there is no form. */
  readonly intake: FormIntake | undefined;
  /** The total that the form claims; undefined where it cannot be taken. */
  readonly claimed: Points | undefined;
  /** The unit's files where there are several; else none. */
  readonly choices: readonly FileChoice[];
}

/** What taking the picked files in would do. */
export interface IntakePreview {
  readonly rows: readonly PreviewRow[];
  readonly plan: IntakePlan;
}

/** What the leader said about all files. */
export type IntakeChoice = Omit<IntakeOrder, "forms">;

/** The order that the picked files make. */
export function orderOf(files: readonly PickedFile[], choice: IntakeChoice): IntakeOrder {
  return { forms: files.flatMap(({ read }) => (read.ok ? [read.value] : [])), ...choice };
}

function planOf(
  before: IntakeBook,
  { forms, book }: { readonly forms: readonly FormIntake[]; readonly book: IntakeBook },
): IntakePlan {
  const taken = forms.flatMap((each) => (each.kind === "taken" ? [each] : []));
  const differing = taken.filter(({ replaced }) =>
    replaced.some((each) => each.before !== undefined),
  );
  return {
    units: taken.length,
    answers: taken.reduce((sum, { form }) => sum + form.entries.size, 0),
    differing: differing.length,
    aside: book.record.files.length - before.record.files.length - taken.length,
  };
}

/** What an order would write, in counts. */
export function intakePlan(before: IntakeBook, order: IntakeOrder, digest: Digest): IntakePlan {
  return planOf(before, takeForms(before, order, digest));
}

function totalIn({ contenders }: Tally, unit: string): Points | undefined {
  return contenders.find(({ id }) => id === unit)?.totals.total;
}

/** The unit's files: the one that the workbook holds, and those that were picked and not taken before. */
function choicesOf(
  unit: string,
  { received }: IntakeBook,
  rows: readonly { readonly file: PickedFile; readonly intake: FormIntake | undefined }[],
): readonly FileChoice[] {
  const picked = rows.flatMap(({ file: { name, read }, intake }): readonly FileChoice[] => {
    if (!read.ok || intake?.unit !== unit) return [];
    if (intake.kind !== "taken" && intake.kind !== "left") return [];
    const { fingerprint } = read.value;
    return [{ fingerprint, file: name, counts: intake.kind === "taken" }];
  });
  const held = received.get(unit)?.file;
  if (held === undefined) return picked.length > 1 ? picked : [];
  const counts = !picked.some((each) => each.counts);
  return picked.length === 0 ? [] : [{ fingerprint: "", file: held, counts }, ...picked];
}

/** What becomes of every picked file against what the workbook says now. */
export function intakePreview(
  before: IntakeBook,
  files: readonly PickedFile[],
  choice: IntakeChoice,
  digest: Digest,
): IntakePreview {
  const taken = takeForms(before, orderOf(files, choice), digest);
  const { template } = before;
  const after = tallyUp(template, taken.book.bloc, "self");
  const left = [...taken.forms];
  const rows = files.map((file) => ({ file, intake: file.read.ok ? left.shift() : undefined }));
  const claimed = (intake: FormIntake): Points | undefined => {
    if (intake.kind === "refused") return undefined;
    const { unit, form, kind } = intake;
    const alone = (): Bloc => takeIn(taken.book.bloc, unit, form.entries).bloc;
    return totalIn(kind === "left" ? tallyUp(template, alone(), "self") : after, unit);
  };
  return {
    rows: rows.map(({ file, intake }) => ({
      file,
      intake,
      claimed: intake && claimed(intake),
      choices: intake === undefined ? [] : choicesOf(intake.unit, before, rows),
    })),
    plan: planOf(before, taken),
  };
}
