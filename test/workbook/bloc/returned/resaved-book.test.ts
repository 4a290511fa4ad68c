import { EMPTY_RECORD } from "../../../../src/scoring/import/bloc-record";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { viSheets } from "../../../../src/i18n/sheets/vi";
import { planBlocWorkbook } from "../../../../src/workbook/bloc/bloc-workbook";
import { type BlocBook } from "../../../../src/workbook/bloc/returned/bloc-book";
import { type WorkbookGrids } from "../../../../src/workbook/plan/grid";
import { canonicalBloc } from "../../../fixtures/books/canonical-bloc";
import { contentOf, readBook } from "../../../fixtures/books/planned-book";
import { randomPair } from "../../../fixtures/books/random-content";
import { REFERENCE_BLOCS, referenceBloc } from "../../../fixtures/reference-blocs";
import { differences } from "../../../fixtures/recalculated-formulas";
import { recalculateAll } from "../../../programs/libreoffice";
import { describeWith } from "../../../programs/program";

type Content = Pick<BlocBook, "template" | "bloc" | "received" | "record">;

const NOTHING = { received: new Map(), record: EMPTY_RECORD };

const CONTENTS: readonly (readonly [string, Content])[] = [
  ...REFERENCE_BLOCS.map(([name]) => [name, { ...referenceBloc(name), ...NOTHING }] as const),
  ...[1, 2, 3, 4, 5, 6].map(
    (seed) => [`random bloc ${String(seed)}`, randomPair(seed).before] as const,
  ),
];

function grids(bytes: Uint8Array): WorkbookGrids {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const plans = CONTENTS.map(([, { template, bloc, ...kept }]) =>
  planBlocWorkbook(contentOf(template, bloc, kept), viSheets),
);
const files = plans.map(writeWorkbook);

function expectSame(book: BlocBook, { template, bloc, received, record }: Content): void {
  expect(book.bloc).toEqual(canonicalBloc(bloc, template));
  expect([book.received, book.record]).toEqual([received, record]);
  const { repairs, findings, problems } = book.notes;
  expect([repairs, findings, problems]).toEqual([[], [], []]);
}

describe("the leader's workbook as a file", () => {
  it.each(CONTENTS.map(([name, content], index) => [name, content, index] as const))(
    "says what it was made from: %s",
    (_name, content, index) => {
      expectSame(readBook(grids(files[index] ?? new Uint8Array())), content);
    },
  );
});

describeWith("soffice", "the leader's workbook, saved again by LibreOffice", () => {
  let saved: readonly Uint8Array[] = [];

  beforeAll(async () => {
    saved = await recalculateAll(files);
  }, 240_000);

  it.each(CONTENTS.map(([name, content], index) => [name, content, index] as const))(
    "says what it was made from: %s",
    (_name, content, index) => {
      expectSame(readBook(grids(saved[index] ?? new Uint8Array())), content);
    },
  );

  it("shows the days late that it was made with, by its own formulas", () => {
    plans.forEach((plan, index) => {
      const { compared, differ } = differences(plan, grids(saved[index] ?? new Uint8Array()));
      expect(differ).toEqual([]);
      expect(compared).toBeGreaterThan(20);
    });
  });
});
