import { type Result } from "../../../basics/result";
import { type BlocError } from "../../../scoring/import/bloc-error";
import { type BlocResult, scoreBloc } from "../../../scoring/summary/score-bloc";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";

const SCORED = new WeakMap<Pick<BlocBook, "bloc">, Result<BlocResult, BlocError>>();

/** What follows from a book's entries; worked out once for each book, however many screens ask. */
export function scoredBook(
  book: Pick<BlocBook, "template" | "bloc">,
): Result<BlocResult, BlocError> {
  const known = SCORED.get(book);
  if (known !== undefined) return known;
  const scored = scoreBloc(book.template, book.bloc);
  SCORED.set(book, scored);
  return scored;
}
