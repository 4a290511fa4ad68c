import { viSheets } from "../../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { blocChanges } from "../../../../src/workbook/bloc/changes/bloc-changes";
import { type BlocBook } from "../../../../src/workbook/bloc/returned/bloc-book";
import { applied } from "../../../fixtures/books/applied-changes";
import { canonicalBloc } from "../../../fixtures/books/canonical-bloc";
import { contentOf, readBook } from "../../../fixtures/books/planned-book";
import { randomPair } from "../../../fixtures/books/random-content";
import { planToGrids } from "../../plan/to-grids";

/** What a book says, in the form in which two that mean the same are equal. */
function said({
  bloc,
  template,
  received,
  record,
}: Pick<BlocBook, "bloc" | "template" | "received" | "record">): unknown {
  return { bloc: canonicalBloc(bloc, template), received, record };
}

describe("changes of the open workbook", () => {
  const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

  it("make it say what it should, for random contents", () => {
    for (const seed of seeds) {
      const { before, after } = randomPair(seed);
      const plan = planBlocWorkbook(contentOf(before.template, before.bloc, before), viSheets);
      const book = readBook(planToGrids(plan));
      expect([seed, said(book)]).toEqual([seed, said(before)]);
      const changes = blocChanges(book, after);
      if (!changes.ok) throw new Error(JSON.stringify(changes.problems));
      const again = readBook(planToGrids(applied(plan, changes.value)));
      expect([seed, said(again)]).toEqual([seed, said(after)]);
      const none = blocChanges(again, after);
      expect([seed, none]).toEqual([seed, { ok: true, value: { changes: [], redrawn: [] } }]);
    }
  });

  it("are none where the workbook says it already", () => {
    for (const seed of seeds.slice(0, 20)) {
      const { before } = randomPair(seed);
      const content = contentOf(before.template, before.bloc, before);
      const book = readBook(planToGrids(planBlocWorkbook(content, viSheets)));
      const result = scoreBloc(book.template, book.bloc);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      const changes = blocChanges(book, { ...book, result: result.value });
      expect([seed, changes]).toEqual([seed, { ok: true, value: { changes: [], redrawn: [] } }]);
    }
  });
});
