import { textOf } from "../../../i18n/messages/texts";
import { type BookProblem } from "../../../workbook/bloc/returned/book-note";
import { parseCellName } from "../../../workbook/plan/cell-address";
import { type PaneSpeech } from "../../pane-speech";
import { type SheetPlace } from "../row-place";

/** A cell of the workbook that could not be taken, and why. */
export interface ToldCell {
  readonly name: string;
  readonly text: string;
  /** Undefined where the place has no cell. */
  readonly place: SheetPlace | undefined;
}

function placeOf({ sheet, cell }: BookProblem): SheetPlace | undefined {
  const at = parseCellName(cell);
  if (at === undefined) return undefined;
  const { row, column } = at;
  return { sheet, range: { top: row, bottom: row, left: column, right: column } };
}

/** What could not be taken from the leader's workbook, cell by cell. */
export function toldCells(
  problems: readonly BookProblem[],
  { messages }: PaneSpeech,
): readonly ToldCell[] {
  const family = messages.book.problems;
  return problems.map((problem) => ({
    name: family.place(problem),
    text: textOf(family, problem),
    place: placeOf(problem),
  }));
}
