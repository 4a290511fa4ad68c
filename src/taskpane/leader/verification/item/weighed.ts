import { type Points, type Precision } from "../../../../scoring/points/points";
import { type BlocFigures } from "../../../../scoring/rules/rule";
import { rescoreBloc } from "../../../../scoring/summary/score-bloc";
import { type LeafScore } from "../../../../scoring/verification/leaf-score";
import { type Bloc } from "../../../../scoring/import/bloc";
import { type BlocBook } from "../../../../workbook/bloc/returned/bloc-book";
import { scoredBook } from "../../ranking/scored-book";
import { type ItemKey } from "../items";

const NO_FIGURES: BlocFigures = { bestExcess: undefined, largestWithoutTarget: undefined };

/** What a rule that compares units compares with now. */
export function figuresOf(book: Pick<BlocBook, "template" | "bloc">, code: string): BlocFigures {
  const scored = scoredBook(book);
  if (!scored.ok) return NO_FIGURES;
  return (
    scored.value.official.columns.find(({ leaf }) => leaf.code === code)?.figures ?? NO_FIGURES
  );
}

/** A unit's total and rank. */
interface Standing {
  readonly total: Points;
  readonly rank: number;
}

/** What an entry that is not written yet would do. */
export interface Weighed {
  /** Decimals of a total. */
  readonly precision: Precision;
  readonly score: LeafScore | undefined;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
}

/** Compares a bloc with an entry put into it and the bloc as the workbook has it. */
export function weighed(
  book: Pick<BlocBook, "template" | "bloc">,
  after: Bloc,
  { unit, code }: ItemKey,
): Weighed {
  const scored = scoredBook(book);
  const { template, bloc } = book;
  const { precision } = template;
  if (!scored.ok) return { precision, score: undefined, before: undefined, after: undefined };
  const again = rescoreBloc({ template, bloc, result: scored.value }, after);
  const standings = again.ok ? again.value.standings : [];
  const of = (list: typeof standings): Standing | undefined => {
    const found = list.find(({ id }) => id === unit);
    return found && { total: found.totals.total, rank: found.rank };
  };
  const score = standings.find(({ id }) => id === unit)?.totals.leaves.get(code);
  return { precision, score, before: of(scored.value.standings), after: of(standings) };
}
