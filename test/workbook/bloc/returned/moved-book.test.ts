import fc from "fast-check";
import { type Grid, type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { cellAt } from "../../../../src/workbook/plan/grid-cells";
import { bookGrids, contentOf, KNOWN, readBook } from "../../../fixtures/books/planned-book";
import { readBlocWorkbook } from "../../../../src/workbook/bloc/returned/read-bloc-workbook";
import { enSheets } from "../../../../src/i18n/sheets/en";
import {
  copyRow,
  deleteColumn,
  deleteRows,
  editSheet,
  insertColumn,
  insertRows,
  moveCells,
  put,
  rename,
} from "../../../fixtures/edited-grids";
import { cellName } from "../../../../src/workbook/plan/cell-address";
import { randomKept } from "../../../fixtures/books/random-content";
import { createRandom } from "../../../fixtures/random/random";
import { referenceBloc } from "../../../fixtures/reference-blocs";

const { template, bloc } = referenceBloc("kiem-thu-b");
const CONTENT = contentOf(template, bloc, randomKept(createRandom(5), bloc, template));
const SENT = bookGrids(CONTENT);
const BOOK = readBook(SENT);

/** Everything that a book says, and nothing of where it stands. */
function said({ bloc: read, received, record }: typeof BOOK): unknown {
  return { bloc: read, received, record };
}

/** The rows from a zero-based one down in another order. */
function shuffled(from: number, seed: number): (grid: Grid) => Grid {
  return (grid) => {
    const rows = [...grid.rows.keys()].filter((row) => row >= from);
    const order = createRandom(seed).shuffled(rows);
    const to = new Map(rows.map((row, index) => [row, order[index] ?? row]));
    return moveCells(({ row, column }) => ({ row: to.get(row) ?? row, column }))(grid);
  };
}

/** Two columns of a sheet in each other's places. */
function swapped(a: number, b: number): (grid: Grid) => Grid {
  return moveCells(({ row, column }) => ({
    row,
    column: column === a ? b : column === b ? a : column,
  }));
}

describe("the leader's workbook after people have moved things", () => {
  it.each([
    ["the rows of the scores were sorted otherwise", "Chấm điểm", shuffled(6, 1)],
    ["the rows of the submissions were sorted otherwise", "Theo dõi nộp", shuffled(5, 2)],
    ["a column was put in another place", "Chấm điểm", swapped(9, 24)],
    ["a row was inserted above the table", "Chấm điểm", insertRows(2)],
    ["a row was inserted in the middle", "Chấm điểm", insertRows(20, 3)],
    ["a column was inserted", "Chấm điểm", insertColumn(12)],
    ["a row was inserted above the submissions", "Theo dõi nộp", insertRows(1)],
    ["a column was inserted among the submissions", "Theo dõi nộp", insertColumn(4)],
    ["a row was inserted above the members", "Khối", insertRows(2, 2)],
    ["a row was inserted into the evidence", "Minh chứng", insertRows(6)],
  ])("says the same where %s", (_title, sheet, edit) => {
    const book = readBook(editSheet(SENT, sheet, edit));
    expect(said(book)).toEqual(said(BOOK));
    expect([book.notes.repairs, book.notes.findings, book.notes.problems]).toEqual([[], [], []]);
  });

  it("says the same where its sheets were renamed, and names each", () => {
    const names = ["Khối", "Theo dõi nộp", "Chấm điểm", "Minh chứng"];
    const renamed = names.reduce(
      (grids, name, index) => editSheet(grids, name, rename(`Trang ${String(index)}`)),
      SENT,
    );
    const book = readBook(renamed);
    expect(said(book)).toEqual(said(BOOK));
    expect(book.notes.findings.map(({ code, sheet }) => [code, sheet])).toEqual(
      names.map((_, index) => ["sheetRenamed", `Trang ${String(index)}`]),
    );
  });

  it("says the same in English, and with hidden sheets of other names", () => {
    const english = readBook(bookGrids(CONTENT, enSheets));
    expect(english.words.language).toBe("en");
    expect(said(english)).toEqual(said(BOOK));
    expect(said(readBook(editSheet(SENT, "_so", rename("so"))))).toEqual(said(BOOK));
  });

  const steps: fc.Arbitrary<(grid: Grid) => Grid> = fc.oneof(
    fc
      .record({
        row: fc.nat(60),
        column: fc.nat(45),
        text: fc.constantFrom("", "x", "1.000", "-", "#ktd-so", "{"),
        computed: fc.boolean(),
      })
      .map(({ row, column, text, computed }) =>
        put(cellName(row, column), text === "" ? undefined : text, computed),
      ),
    fc.nat(60).map((at) => insertRows(at)),
    fc.nat(60).map((at) => deleteRows(at)),
    fc.nat(45).map(insertColumn),
    fc.nat(45).map(deleteColumn),
    fc.record({ from: fc.nat(60), to: fc.nat(60) }).map(({ from, to }) => copyRow(from, to)),
    fc.string({ minLength: 1 }).map(rename),
  );

  it("is read or refused with reasons whatever is done to it", () => {
    const edits = fc.array(fc.tuple(fc.nat(SENT.sheets.length - 1), steps), { maxLength: 10 });
    fc.assert(
      fc.property(edits, (all) => {
        const grids = all.reduce(
          (sofar: WorkbookGrids, [index, edit]) => ({
            ...sofar,
            sheets: sofar.sheets.map((grid, at) => (at === index ? edit(grid) : grid)),
          }),
          SENT,
        );
        const read = readBlocWorkbook(grids, KNOWN);
        expect(read.ok || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("loses nothing that is typed into a blank cell of the entries", () => {
    const { scores } = BOOK.places;
    const stages = ["self", "cross", "verified", "meeting"];
    const columns = [...scores.columns].flatMap(([key, column]) => {
      const [stage = "", kind] = key.split(".");
      return stages.includes(stage) && kind !== "points" ? [column] : [];
    });
    const rows = [...scores.rows.values()];
    const blank = fc
      .record({ row: fc.constantFrom(...rows), column: fc.constantFrom(...columns) })
      .filter(({ row, column }) => cellAt(scores.grid, row, column) === undefined);
    const typed = fc.constantFrom("zq ghi thêm", "zq", "1.000 zq");
    fc.assert(
      fc.property(blank, typed, ({ row, column }, text) => {
        const grids = editSheet(SENT, scores.grid.name, put(cellName(row, column), text));
        const { bloc: read, received, notes } = readBook(grids);
        const leaves = [...read.entries.values()].flatMap((own) => [...own.values()]);
        const cited = [...received.values()].flatMap(({ citations }) => [...citations.values()]);
        expect(JSON.stringify([leaves, cited, notes])).toContain(text);
      }),
      { numRuns: 60 },
    );
  });
});
