import { type EvidenceVerdict, type Slip, type SlipAnswer, type SlipReply } from "./slip";

/** What is kept of slips beside the entries; each list in the order of time. */
export interface SlipBook {
  readonly verdicts: readonly EvidenceVerdict[];
  readonly slips: readonly Slip[];
  /** Every file of answers that was taken in; of one slip the last counts. */
  readonly replies: readonly SlipReply[];
}

/** The slip of a unit that counts: the one made last. */
export function latestSlip({ slips }: Pick<SlipBook, "slips">, unit: string): Slip | undefined {
  return slips.filter((slip) => slip.unit === unit).at(-1);
}

/** The answers to a slip that count: those that came last. */
export function replyTo(
  { replies }: Pick<SlipBook, "replies">,
  { seal }: Pick<Slip, "seal">,
): SlipReply | undefined {
  return replies.filter(({ slip }) => slip === seal).at(-1);
}

/** What was found about the evidence of a unit and criterion. */
export function verdictOn(
  { verdicts }: Pick<SlipBook, "verdicts">,
  unit: string,
  criterion: string,
): EvidenceVerdict | undefined {
  return verdicts.find((each) => each.unit === unit && each.criterion === criterion);
}

/** A unit's answer on a criterion with the slip that asked, the newest first; undefined where it was never asked. */
export function answerOn(
  book: SlipBook,
  unit: string,
  criterion: string,
): { readonly slip: Slip; readonly answer: SlipAnswer | undefined } | undefined {
  const slip = book.slips
    .filter((each) => each.unit === unit && each.lines.some((line) => line.criterion === criterion))
    .at(-1);
  if (slip === undefined) return undefined;
  const answer = replyTo(book, slip)?.answers.find((each) => each.criterion === criterion);
  return { slip, answer };
}
