import { referenceBloc } from "../../../fixtures/reference-blocs";
import { describeWith } from "../../../programs/program";
import { openEmptyWorkbook } from "../opened-workbench";
import { useWorkbench } from "../used-workbench";
import { expectedResults, sheetResults } from "./sheet-results";
import { playYear } from "./whole-year";

const PLAYING = 240_000;

describeWith("chromium", "a leader's year in a browser", () => {
  const workbench = useWorkbench();

  it(
    "goes from an empty workbook to the reference totals, ranks, classes and awards on the sheets",
    async () => {
      const name = "khoi-2026-100";
      const reference = referenceBloc(name);
      const names = reference.bloc.units.map((unit) => unit.name);
      const page = await openEmptyWorkbook(workbench);
      const { book } = await playYear(page, reference, {
        members: names.join("\n"),
        cards: 1,
        typesForm: false,
        look: () => Promise.resolve(),
      });
      expect(sheetResults(book.bytes, reference.template)).toEqual(
        expectedResults(name, reference.template, names),
      );
    },
    PLAYING,
  );
});
