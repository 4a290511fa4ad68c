import { type AnswerCounts, type SlipsWords } from "../../../i18n/slips/slip-pane-words";
import { shownDay } from "../../../i18n/pane/shown-day";
import { type UnitLines } from "../../../actions/slip/make-slips";
import { type Slip, type SlipReply } from "../../../scoring/import/slips/slip";
import { latestSlip, replyTo } from "../../../scoring/import/slips/slip-book";
import { isSame } from "../../../scoring/verification/reverted";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { type State } from "../../list/state-icon";
import { daysUntil } from "../../frame/days-until";

/** How far a unit's slip is. `changed`: it would ask something else now. */
export type SlipStage = "none" | "changed" | "waiting" | "late" | "answered";

/** A unit with something to explain, or a slip, as the list shows it. */
export interface SlipRow {
  readonly unit: string;
  readonly name: string;
  readonly stage: SlipStage;
  readonly state: State;
  readonly note: string;
}

function countsOf({ answers }: SlipReply): AnswerCounts {
  const count = (wanted: string): number =>
    answers.filter(({ agreement }) => agreement === wanted).length;
  return { agreed: count("agrees"), disagreed: count("disagrees"), open: count("") };
}

function stageOf(
  slip: Slip | undefined,
  reply: SlipReply | undefined,
  lines: UnitLines["lines"],
  now: string,
): SlipStage {
  if (slip === undefined) return "none";
  if (reply !== undefined) return "answered";
  if (!isSame(slip.lines, lines)) return "changed";
  return slip.due !== "" && daysUntil(slip.due, now) < 0 ? "late" : "waiting";
}

const STATES: Readonly<Record<SlipStage, State>> = {
  none: "open",
  changed: "look",
  waiting: "open",
  late: "look",
  answered: "settled",
};

function noteOf(
  stage: SlipStage,
  lines: number,
  { slip, reply }: { readonly slip: Slip | undefined; readonly reply: SlipReply | undefined },
  { words, now }: { readonly words: SlipsWords; readonly now: string },
): string {
  if (reply !== undefined) return words.answered(shownDay(reply.at), countsOf(reply));
  if (slip === undefined) return words.notMade(lines);
  if (stage === "changed") return words.changedSince(lines);
  const due = slip.due === "" ? "" : shownDay(slip.due);
  return stage === "late"
    ? words.late(lines, due, -daysUntil(slip.due, now))
    : words.waiting(lines, shownDay(slip.made), due);
}

/** The units that have changed lines or were asked before, in the order of the member list. */
export function slipRows(
  { bloc, record }: Pick<BlocBook, "bloc" | "record">,
  asked: readonly UnitLines[],
  words: SlipsWords,
  now: string,
): readonly SlipRow[] {
  return bloc.units.flatMap(({ id, name }): readonly SlipRow[] => {
    const lines = asked.find(({ unit }) => unit.id === id)?.lines ?? [];
    const slip = latestSlip(record, id);
    const reply = slip && replyTo(record, slip);
    if (slip === undefined && lines.length === 0) return [];
    const stage = stageOf(slip, reply, lines, now);
    const note = noteOf(stage, lines.length, { slip, reply }, { words, now });
    return [{ unit: id, name, stage, state: STATES[stage], note }];
  });
}

/** Units whose slip is still to be made, or to be answered: those that are asked when all slips are made. */
export function unitsToMake(
  rows: readonly SlipRow[],
  asked: readonly UnitLines[],
): readonly string[] {
  const open = rows.filter(({ stage }) => stage !== "answered").map(({ unit }) => unit);
  return open.filter((unit) => asked.some((each) => each.unit.id === unit));
}
