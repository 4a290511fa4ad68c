import { type Result, success } from "../../basics/result";
import { type BlocError } from "../../scoring/import/bloc-error";
import { scoreBloc } from "../../scoring/summary/score-bloc";
import { type BlocBook } from "../../workbook/bloc/returned/bloc-book";

/** The part of the leader's workbook that a decision reads and changes. */
export type DecisionBook = Pick<BlocBook, "template" | "bloc">;

/** A book without the decision on an award. */
export function withoutDecision<Book extends DecisionBook>(book: Book, award: string): Book {
  const { bloc } = book;
  const tieDecisions = new Map([...bloc.tieDecisions].filter(([key]) => key !== award));
  return { ...book, bloc: { ...bloc, tieDecisions } };
}

/**
 * Records who of the units that share the last rank gets an award. Refused with its reasons where the decision does not
 * fit the tie as it stands now.
 *
 * @param units ids, at most as many as there are places left.
 */
export function decideTie<Book extends DecisionBook>(
  book: Book,
  award: string,
  units: readonly string[],
): Result<Book, BlocError> {
  const { template, bloc } = book;
  const tieDecisions = new Map([...bloc.tieDecisions, [award, units]]);
  const decided: Book = { ...book, bloc: { ...bloc, tieDecisions } };
  const scored = scoreBloc(template, decided.bloc);
  return scored.ok ? success(decided) : scored;
}
