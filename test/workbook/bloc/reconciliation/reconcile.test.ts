import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { type BlocContent } from "../../../../src/workbook/bloc/bloc-content";
import { reconcile } from "../../../../src/workbook/bloc/reconciliation/reconcile";
import { enSheets } from "../../../../src/i18n/sheets/en";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { contentOf, randomBook, readBook } from "../../../fixtures/books/planned-book";
import { REFERENCE_BLOCS, referenceBloc } from "../../../fixtures/reference-blocs";
import { planToGrids } from "../../plan/to-grids";

function formulasOf(content: BlocContent): number {
  const { sheets } = planBlocWorkbook(content, viSheets);
  return sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)).length;
}

const CONTENTS = [
  ...REFERENCE_BLOCS.map(([name]) => {
    const { template, bloc } = referenceBloc(name);
    return [name, contentOf(template, bloc)] as const;
  }),
  ...Array.from({ length: 12 }, (_, seed) => {
    const { template, bloc } = randomBook(seed);
    return [`random bloc ${String(seed)}`, contentOf(template, bloc)] as const;
  }),
];

describe("a leader's workbook and the engine", () => {
  it.each(CONTENTS)("agree in every figure as the workbook was made: %s", (_name, content) => {
    for (const words of [viSheets, enSheets]) {
      const grids = planToGrids(planBlocWorkbook(content, words));
      const { compared, differences } = reconcile(grids, readBook(grids), content.result);
      expect(differences).toEqual([]);
      expect(compared).toBeGreaterThanOrEqual(formulasOf(content));
    }
  });
});
