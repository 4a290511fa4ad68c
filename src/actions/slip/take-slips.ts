import { type SlipAnswer, type SlipReply } from "../../scoring/import/slips/slip";
import { replyTo } from "../../scoring/import/slips/slip-book";
import { isSame } from "../../scoring/verification/reverted";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";
import { judgeSlip, type SlipVerdict } from "../../workbook/slip/returned/judge-slip";
import { type ReturnedSlip } from "../../workbook/slip/returned/read-slip";

/** The part of the leader's workbook that taking answers in reads and changes. */
export type SlipIntakeBook = Pick<BlocBook, "bloc" | "record">;

/** A slip that was read from a file. */
export interface PickedSlip {
  /** The name by which people know the file. */
  readonly file: string;
  /** A digest of the file's bytes. */
  readonly fingerprint: string;
  readonly slip: ReturnedSlip;
}

/** An answer that says something else than the one that counts. */
export interface AnswerChange {
  /** The criterion's code. */
  readonly code: string;
  readonly before: SlipAnswer;
  readonly after: SlipAnswer;
}

/** What becomes of one file; with `taken` all its answers count, with the others none. */
export interface SlipIntake {
  readonly picked: PickedSlip;
  readonly verdict: SlipVerdict;
  /** `differs`: another file of the slip counts, and was not to be replaced. `known`: the workbook says it already. */
  readonly outcome: "taken" | "known" | "differs" | "refused";
  /** Where it says something else than the answers that count, if any do. */
  readonly changes: readonly AnswerChange[];
}

/** What is to be taken in. */
export interface SlipIntakeOrder {
  readonly slips: readonly PickedSlip[];
  /** Fingerprints of files that replace answers which came before. */
  readonly replacing: ReadonlySet<string>;
  /** The moment: a local date and time, `yyyy-mm-ddThh:mm:ss`. */
  readonly at: string;
}

function answersOf({ slip: { lines } }: PickedSlip, { slip }: SlipVerdict): readonly SlipAnswer[] {
  const asked = slip?.lines ?? [];
  return asked.flatMap(({ criterion }) =>
    lines.filter((line) => line.criterion === criterion).map(({ answer }) => answer),
  );
}

function changesOf(
  before: SlipReply | undefined,
  answers: readonly SlipAnswer[],
  { slip }: SlipVerdict,
): readonly AnswerChange[] {
  if (before === undefined) return [];
  return answers.flatMap((after): readonly AnswerChange[] => {
    const old = before.answers.find(({ criterion }) => criterion === after.criterion);
    const code = slip?.lines.find(({ criterion }) => criterion === after.criterion)?.code ?? "";
    return old === undefined || isSame(old, after) ? [] : [{ code, before: old, after }];
  });
}

interface Step<Book extends SlipIntakeBook> {
  readonly intake: SlipIntake;
  readonly book: Book;
}

function step<Book extends SlipIntakeBook>(
  picked: PickedSlip,
  book: Book,
  { replacing, at }: SlipIntakeOrder,
): Step<Book> {
  const { record } = book;
  const verdict = judgeSlip(picked.slip, book.bloc, record);
  const { slip, misfits, faults, unit } = verdict;
  const wrong = misfits.length + faults.length + picked.slip.problems.length;
  if (slip === undefined || wrong > 0)
    return { intake: { picked, verdict, outcome: "refused", changes: [] }, book };
  const answers = answersOf(picked, verdict);
  const before = replyTo(record, slip);
  const changes = changesOf(before, answers, verdict);
  const { fingerprint, file } = picked;
  if (before !== undefined && changes.length === 0)
    return { intake: { picked, verdict, outcome: "known", changes }, book };
  if (before !== undefined && !replacing.has(fingerprint))
    return { intake: { picked, verdict, outcome: "differs", changes }, book };
  const reply = { unit, slip: slip.seal, file, fingerprint, at, answers };
  return {
    intake: { picked, verdict, outcome: "taken", changes },
    book: { ...book, record: { ...record, replies: [...record.replies, reply] } },
  };
}

/**
 * Takes answers in, each file whole or not at all: a slip that is not the one that was sent out, or an answer that cannot
 * be read, changes nothing, nor does a file that says what the workbook says already. Answers that came before are only
 * replaced where that was chosen, and stay recorded.
 */
export function takeSlips<Book extends SlipIntakeBook>(
  before: Book,
  order: SlipIntakeOrder,
): { readonly files: readonly SlipIntake[]; readonly book: Book } {
  const files: SlipIntake[] = [];
  let book = before;
  for (const picked of order.slips) {
    const next = step(picked, book, order);
    files.push(next.intake);
    book = next.book;
  }
  return { files, book };
}
