import { decideTie, withoutDecision } from "../../../actions/bloc/decide-tie";
import { success } from "../../../basics/result";
import { type BlocBook } from "../../../workbook/bloc/returned/bloc-book";
import { toldChange } from "../change-told";
import { type BookJob } from "../use-book-job";

/** What can be done about units that share the last rank of an award. */
export interface TieDecisions {
  readonly decide: (award: string, units: readonly string[]) => void;
  readonly withdraw: (award: string) => void;
}

/** Writes decisions about ties, and says what was written by the names of units and awards. */
export function useTieDecisions({ template, bloc }: BlocBook, { change }: BookJob): TieDecisions {
  const labelOf = (award: string): string =>
    template.awards.find(({ key }) => key === award)?.label ?? award;
  const nameOf = (unit: string): string => bloc.units.find(({ id }) => id === unit)?.name ?? unit;
  return {
    decide: (award, units) => {
      void change((book) => decideTie(book, award, units), {
        done: ({ words }) => words.ranking.decide.written(labelOf(award), units.map(nameOf)),
        undone: ({ words }) => words.ranking.decide.withdrawn(labelOf(award)),
        refused: toldChange,
      });
    },
    withdraw: (award) => {
      void change((book) => success(withoutDecision(book, award)), {
        done: ({ words }) => words.ranking.decide.withdrawn(labelOf(award)),
        undone: ({ words }) =>
          words.ranking.decide.written(
            labelOf(award),
            (bloc.tieDecisions.get(award) ?? []).map(nameOf),
          ),
        refused: toldChange,
      });
    },
  };
}
