import { type FileRecord } from "../../scoring/import/bloc-record";
import { type Replacement } from "../../scoring/import/take-in";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { daysLate } from "../../workbook/bloc/submissions/submissions-values";
import { type FormRefusal } from "../../workbook/unit/form-note";
import { type FittingForm, type FormVerdict, judgeForm } from "../../workbook/unit/judge-form";
import { type FormMigration } from "../../workbook/unit/migrate-form";
import { type ReturnedForm } from "../../workbook/unit/read-unit-workbook";
import { type JudgedForm } from "../../workbook/unit/seal/judge-seal";
import { type Digest } from "../../workbook/unit/seal/seal-code";

/** The part of the leader's workbook that taking forms in reads and changes. */
export type IntakeBook = Pick<BlocBook, "template" | "bloc" | "received" | "record">;

/** A form that was read from a file. */
export interface PickedForm {
  /** The name by which people know the file. */
  readonly file: string;
  /** A digest of the file's bytes. */
  readonly fingerprint: string;
  readonly form: ReturnedForm;
}

/** What is to be taken in, and what the leader said about it. */
export interface IntakeOrder {
  readonly forms: readonly PickedForm[];
  /** Unit id → the fingerprint of the file that counts. Without a choice the unit's first file does. */
  readonly chosen: ReadonlyMap<string, string>;
  /** The calendar day on which the forms came in, `yyyy-mm-dd`. A unit that had sent one before keeps its day. */
  readonly day: string;
  /** The moment of taking in: a local date and time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
}

interface OfUnit {
  readonly unit: string;
  readonly form: JudgedForm;
  readonly migration: FormMigration | undefined;
}

/** What becomes of one form. */
export type FormIntake =
  | (OfUnit & {
      readonly kind: "taken";
      readonly replaced: readonly Replacement[];
      /** The file that counted until now; undefined where there was none. */
      readonly instead: string | undefined;
      /** The unit's day, and its calendar days behind the deadline. */
      readonly day: string;
      readonly lateDays: number;
    })
  /** Another file of the unit counts. */
  | (OfUnit & {
      readonly kind: "left";
      /** The file that counts. */
      readonly counts: string;
      /** Where this form says something else than what counts. */
      readonly differs: readonly Replacement[];
    })
  /** This very file was taken in before, and the workbook still says what it says. */
  | (OfUnit & { readonly kind: "known"; readonly record: FileRecord })
  | {
      readonly kind: "refused";
      readonly unit: string;
      readonly refusals: readonly FormRefusal[];
    };

/** Forms with what becomes of each, in their order, and the workbook's content afterwards. */
export interface Intake<Book extends IntakeBook> {
  readonly forms: readonly FormIntake[];
  readonly book: Book;
}

function recordOf(
  { file, fingerprint }: PickedForm,
  { unit, form }: OfUnit,
  at: string,
  outcome: Pick<FileRecord, "outcome" | "refusals">,
): FileRecord {
  const { checkCode, seal } = form;
  return {
    unit,
    file,
    at,
    fingerprint,
    checkCode: checkCode.computed ?? "",
    // A seal that the content does not give is none.
    seal: seal.agrees === true ? seal.computed : "",
    ...outcome,
  };
}

/** The unit's files with the one that counted until now marked as replaced. */
function afterReplacing(files: readonly FileRecord[], unit: string): readonly FileRecord[] {
  return files.map((each) =>
    each.unit === unit && each.outcome === "taken" ? { ...each, outcome: "replaced" } : each,
  );
}

function taken<Book extends IntakeBook>(
  picked: PickedForm,
  fitting: FittingForm,
  book: Book,
  { day: today, at }: IntakeOrder,
): Step<Book> {
  const { unit, form, migration, taken: after } = fitting;
  const { record, received, bloc } = book;
  const day = record.days.get(unit) ?? today;
  const lateDays = daysLate(bloc.deadline, day);
  const { citations, evidence } = form;
  const migrated = migration && {
    from: migration.from,
    toConfirm: migration.toConfirm,
    toAnswer: migration.toAnswer,
  };
  const units = after.bloc.units.map((each) => (each.id === unit ? { ...each, lateDays } : each));
  const noted = recordOf(picked, fitting, at, { outcome: "taken", refusals: [] });
  const about = { unit, form, migration };
  const instead = received.get(unit)?.file;
  return {
    intake: { kind: "taken", ...about, replaced: after.replaced, instead, day, lateDays },
    book: {
      ...book,
      bloc: { ...after.bloc, units },
      received: new Map([
        ...received,
        [unit, { file: picked.file, citations, evidence, migrated }],
      ]),
      record: {
        ...record,
        files: [...afterReplacing(record.files, unit), noted],
        days: new Map([...record.days, [unit, day]]),
      },
    },
  };
}

interface Step<Book extends IntakeBook> {
  readonly intake: FormIntake;
  readonly book: Book;
}

/** A file that is left aside is recorded once, however often it is picked. */
function left<Book extends IntakeBook>(
  picked: PickedForm,
  verdict: Extract<FormVerdict, { readonly kind: "second" }>,
  book: Book,
  at: string,
): Step<Book> {
  const { unit, form, migration, refusals } = verdict;
  const { record, received } = book;
  const about = { unit, form, migration };
  const counts = received.get(unit)?.file ?? "";
  const intake: FormIntake = { kind: "left", ...about, counts, differs: verdict.taken.replaced };
  if (recorded(picked, unit, book) !== undefined) return { intake, book };
  const codes = refusals.map(({ code }) => code);
  const noted = recordOf(picked, verdict, at, { outcome: "refused", refusals: codes });
  return { intake, book: { ...book, record: { ...record, files: [...record.files, noted] } } };
}

/** What was last recorded of this very file. */
function recorded(
  { fingerprint }: PickedForm,
  unit: string,
  { record }: IntakeBook,
): FileRecord | undefined {
  return record.files
    .filter((each) => each.unit === unit && each.fingerprint === fingerprint)
    .at(-1);
}

function step<Book extends IntakeBook>(
  picked: PickedForm,
  book: Book,
  order: IntakeOrder,
  digest: Digest,
): Step<Book> {
  const files = new Map([...book.received].map(([unit, { file }]) => [unit, file]));
  const verdict = judgeForm(picked.form, book, files, digest);
  if (verdict.kind === "refused") return { intake: verdict, book };
  const { unit, form, migration } = verdict;
  if (verdict.kind === "fits") return taken(picked, verdict, book, order);
  const record = recorded(picked, unit, book);
  if (record?.outcome === "taken" && verdict.taken.replaced.length === 0)
    return { intake: { kind: "known", unit, form, migration, record }, book };
  return isChosen(picked, order)
    ? taken(picked, verdict, book, order)
    : left(picked, verdict, book, order.at);
}

function isChosen({ form, fingerprint }: PickedForm, { chosen }: IntakeOrder): boolean {
  return chosen.get(form.identity.unit) === fingerprint;
}

/**
 * Takes forms into a leader's workbook: a unit's answers become those of its form, later stages stay. Of several files
 * of a unit one counts, the first unless the leader chose another; all stay recorded. A form that does not belong to the
 * bloc changes nothing, nor does a file that was taken in before.
 */
export function takeForms<Book extends IntakeBook>(
  before: Book,
  order: IntakeOrder,
  digest: Digest,
): Intake<Book> {
  const places = order.forms.map((picked, place) => ({ picked, place }));
  // Those that were chosen come first, so that the others are told apart from them.
  const inTurn = [
    ...places.filter(({ picked }) => isChosen(picked, order)),
    ...places.filter(({ picked }) => !isChosen(picked, order)),
  ];
  const intakes = new Map<number, FormIntake>();
  let book = before;
  for (const { picked, place } of inTurn) {
    const next = step(picked, book, order, digest);
    intakes.set(place, next.intake);
    book = next.book;
  }
  return { forms: order.forms.flatMap((_, place) => intakes.get(place) ?? []), book };
}
