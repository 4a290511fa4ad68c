import { type PickedSlip, type SlipIntake, takeSlips } from "../../../../actions/slip/take-slips";
import { type Result } from "../../../../basics/result";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type SlipRefusal } from "../../../../workbook/slip/slip-note";
import { type FileProblem } from "../../../../workbook/plan/file-problem";
import { type ReadingTrouble } from "../../../../i18n/pane/pane-words";

/** A file that was picked and read: its slip, or why there is none. */
export interface PickedReply {
  readonly name: string;
  readonly read: Result<PickedSlip, FileProblem | ReadingTrouble | SlipRefusal>;
}

/** Files of answers on their way into the workbook. */
export type ReplyState =
  | { readonly stage: "none" }
  | {
      readonly stage: "reading";
      readonly names: readonly string[];
      readonly files: readonly PickedReply[];
    }
  | {
      readonly stage: "preview";
      readonly files: readonly PickedReply[];
      /** Fingerprints of files that replace answers which came before. */
      readonly replacing: ReadonlySet<string>;
    };

/** What would become of one file. */
export interface ReplyRow {
  readonly name: string;
  readonly read: PickedReply["read"];
  /** Undefined for a file that is none of ours. */
  readonly intake: SlipIntake | undefined;
}

function slipsOf(files: readonly PickedReply[]): readonly PickedSlip[] {
  return files.flatMap(({ read }) => (read.ok ? [read.value] : []));
}

/** What would become of the files, each in its place. */
export function replyRows(
  book: BlocBook,
  { files, replacing }: Extract<ReplyState, { readonly stage: "preview" }>,
): readonly ReplyRow[] {
  const taken = takeSlips(book, { slips: slipsOf(files), replacing, at: "" }).files;
  let next = 0;
  return files.map(({ name, read }) => {
    if (!read.ok) return { name, read, intake: undefined };
    const intake = taken[next];
    next += 1;
    return { name, read, intake };
  });
}

/** How many files would be taken in. */
export function takenCount(rows: readonly ReplyRow[]): number {
  return rows.filter(({ intake }) => intake?.outcome === "taken").length;
}

/** What a preview promises, to be compared with what writing would do. */
export function promised(rows: readonly ReplyRow[]): string {
  return JSON.stringify(
    rows.map(({ name, intake }) => [name, intake?.outcome ?? "", intake?.changes ?? []]),
  );
}
