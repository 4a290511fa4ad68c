import { shownDay } from "../../../../i18n/pane/shown-day";
import { type IntakeWords } from "../../../../i18n/pane/intake/intake-words";
import { type Unit } from "../../../../scoring/distribution/bloc-setup";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { type State } from "../../../list/state-icon";

/** A member as the list of those who have sent their form shows it. */
export interface MemberRow {
  readonly unit: string;
  readonly name: string;
  readonly state: State;
  readonly note: string;
}

function noteOf({ id, status, lateDays }: Unit, book: BlocBook, words: IntakeWords): string {
  const { members } = words;
  if (status === "notSubmitted") return members.waiting;
  if (status === "withdrawn") return members.withdrawn;
  const day = book.record.days.get(id) ?? "";
  const file = book.received.get(id)?.file;
  return [
    day === "" ? members.receivedSome : members.received(shownDay(day)),
    ...(lateDays === 0 ? [] : [members.late(lateDays)]),
    ...(file === undefined ? [] : [members.file(file)]),
  ].join(" · ");
}

function stateOf({ status, lateDays }: Unit): State {
  if (status === "notSubmitted") return "open";
  if (status === "withdrawn") return "off";
  return lateDays > 0 ? "look" : "settled";
}

/** Every member with how far its form is, in the order of the list. */
export function memberRows(book: BlocBook, words: IntakeWords): readonly MemberRow[] {
  return book.bloc.units.map((unit) => ({
    unit: unit.id,
    name: unit.name,
    state: stateOf(unit),
    note: noteOf(unit, book, words),
  }));
}
