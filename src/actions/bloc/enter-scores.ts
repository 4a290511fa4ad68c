import { type Result, success } from "../../basics/result";
import {
  type EntryChange,
  type EntryChangeError,
  withEntries,
} from "../../scoring/verification/with-entry";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";

/**
 * Enters scores of the leader's side, one or a whole table of them, or takes them back; what units said stays. All of
 * them or none: everything that is wrong with any is told.
 */
export function enterScores<Book extends Pick<BlocBook, "template" | "bloc">>(
  book: Book,
  changes: readonly EntryChange[],
): Result<Book, EntryChangeError> {
  const after = withEntries(book.bloc, changes, book.template);
  return after.ok ? success({ ...book, bloc: after.value }) : after;
}
