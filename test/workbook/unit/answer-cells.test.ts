import { answerCells } from "../../../src/workbook/unit/answer-cells";
import { editSheet, fill } from "../../fixtures/edited-grids";
import { REFERENCE_BLOCS, referenceBloc } from "../../fixtures/reference-blocs";
import { KNOWN, readForm, returnedGrids, selfEntries } from "../../fixtures/returned-forms";

describe("what a unit types into its form", () => {
  it.each(REFERENCE_BLOCS)(
    "%s: typed into the form that went out, it is read as the entries",
    (name) => {
      const { template, bloc } = referenceBloc(name);
      for (const words of KNOWN)
        for (const { id } of bloc.units.slice(0, 4)) {
          const entries = selfEntries(bloc, id);
          const blank = returnedGrids(template, bloc, id, { words });
          const typed = answerCells(template, entries, words);
          const grids = editSheet(blank, words.form.sheet, fill(typed));
          const made = readForm(returnedGrids(template, bloc, id, { words, entries }));
          const { entries: read, repairs, problems } = readForm(grids);
          expect(read).toEqual(made.entries);
          expect([...repairs, ...problems]).toEqual([]);
        }
    },
  );

  it("is nothing for criteria that others score, and for stages after the unit's own", () => {
    const { template, bloc } = referenceBloc("kiem-thu-a");
    const entry = { kind: "inputs", inputs: new Map([["value", 80]]), reason: "" } as const;
    const cells = answerCells(
      template,
      new Map([
        ["III.3.1", { self: entry }],
        ["I.1", { verified: entry }],
      ]),
      KNOWN[0]!,
    );
    expect(cells).toEqual([]);
    expect(bloc.units.length).toBeGreaterThan(0);
  });
});
