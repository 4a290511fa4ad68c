import { canonicalBloc } from "../../../fixtures/books/canonical-bloc";
import { bookGrids, contentOf, randomBook, readBook } from "../../../fixtures/books/planned-book";
import { REFERENCE_BLOCS, referenceBloc } from "../../../fixtures/reference-blocs";

describe("the leader's workbook, read back", () => {
  it.each(REFERENCE_BLOCS)("says what it was made from: %s", (name) => {
    const { template, bloc } = referenceBloc(name);
    const book = readBook(bookGrids(contentOf(template, bloc)));
    expect(book.bloc).toEqual(canonicalBloc(bloc, template));
    expect(book.template.id).toBe(template.id);
    expect([book.notes.repairs, book.notes.findings, book.notes.problems]).toEqual([[], [], []]);
  });

  it("says what it was made from for 300 random blocs", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { template, bloc } = randomBook(seed);
      const book = readBook(bookGrids(contentOf(template, bloc)));
      expect([seed, book.bloc]).toEqual([seed, canonicalBloc(bloc, template)]);
      const { repairs, findings, problems } = book.notes;
      expect([seed, repairs, findings, problems]).toEqual([seed, [], [], []]);
    }
  });
});
