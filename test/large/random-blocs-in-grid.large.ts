import { FormulaDependencyTreeVirtual } from "@univerjs/preset-sheets-node-core";
import { viSheets } from "../../src/i18n/sheets/vi";
import { toNumber } from "../../src/scoring/points/points";
import { lowerWins, tieBreakFigure } from "../../src/scoring/ranking/tie-break-figures";
import { storeFromPlan } from "../../src/workbench/stores/plan/store-from-plan";
import { type SheetStore } from "../../src/workbench/stores/store";
import { keepRulesApart } from "../../src/workbench/stores/univer/rules-apart";
import { createUniverStore } from "../../src/workbench/stores/univer/univer-store";
import { DETAIL_COLUMNS, detailLayout } from "../../src/workbook/bloc/detail/detail-layout";
import { cellName } from "../../src/workbook/plan/cell-address";
import {
  type CellPlan,
  type CellValue,
  type SheetPlan,
  type WorkbookPlan,
} from "../../src/workbook/plan/sheet-plan";
import { filledSheet } from "../../src/workbook/plan/slots";
import { type RandomBook, randomBook } from "../fixtures/random/random-book";
import { gridWithoutScreen } from "../workbench/stores/univer/grid-without-screen";

const BLOCS = 50;
const FIRST_SEED = 7_000_001;
const CALCULATING = 600_000;

/** What no formula of a bloc comes to. */
const WRONG = 987_654.321;

const isFormula = ({ formula }: CellPlan): boolean => formula !== undefined;

/** The workbook with a wrong result in every cell that is computed. */
function spoiled(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet): SheetPlan => {
    const filled = filledSheet(sheet, plan.slots);
    const cells = filled.cells.map((cell) => (isFormula(cell) ? { ...cell, value: WRONG } : cell));
    return { ...filled, cells };
  });
  return { ...plan, sheets };
}

function isSame(mine: CellValue, theirs: CellValue | undefined): boolean {
  return typeof mine === "number" && typeof theirs === "number"
    ? Math.abs(mine - theirs) <= 1e-12 * Math.max(1, Math.abs(mine))
    : mine === theirs;
}

interface Found {
  readonly compared: number;
  readonly differ: readonly string[];
}

/** Every formula cell against the result that our engine gave it. */
function formulasOf({ plan }: RandomBook, sheets: readonly SheetStore[]): Found {
  const cells = plan.sheets.flatMap((sheet, at) =>
    filledSheet(sheet, plan.slots)
      .cells.filter(isFormula)
      .map(({ row, column, value = "" }) => ({
        place: `${sheet.name}!${cellName(row, column)}`,
        mine: value,
        theirs: sheets[at]?.cell(row, column)?.value,
      })),
  );
  const differ = cells
    .filter(({ mine, theirs }) => !isSame(mine, theirs))
    .map(({ place, mine, theirs }) => `${place}: ${String(mine)} / ${String(theirs)}`);
  return { compared: cells.length, differ };
}

type FigureKind = "totals" | "ranks" | "tie-break figures" | "bands";

interface FigureCell {
  readonly kind: FigureKind;
  readonly id: string;
  readonly value: CellValue;
}

/** What the engine says of one unit, by the rows of the detail sheet. */
function figuresOf({ scored }: RandomBook, unit: string): readonly FigureCell[] {
  const { template, result } = scored;
  const standing = result.standings.find(({ id }) => id === unit);
  const contender = result.official.contenders.find(({ id }) => id === unit);
  if (standing === undefined || contender === undefined) return [];
  const { totals, lateDays } = contender;
  return [
    { kind: "totals", id: "total", value: toNumber(totals.total) },
    { kind: "ranks", id: "rank", value: standing.rank },
    { kind: "bands", id: "band", value: standing.band.label },
    ...template.tieBreaks.map((tieBreak, at): FigureCell => {
      const figure = tieBreakFigure(tieBreak, totals, lateDays);
      const value = lowerWins(tieBreak, template) ? 0 - figure : figure;
      return { kind: "tie-break figures", id: `tieBreak:${String(at + 1)}`, value };
    }),
  ];
}

/** Totals, ranks, tie-break figures and bands on the detail sheet, against the engine's own. */
function standingsOf(
  book: RandomBook,
  sheets: readonly SheetStore[],
  counts: Map<FigureKind, number>,
): readonly string[] {
  const { template, bloc } = book.scored;
  const name = viSheets.bloc.detail.sheet;
  const layout = detailLayout(template, bloc.units, name);
  const sheet = sheets.find(({ settings }) => settings().name === name);
  return bloc.units.flatMap((unit, at) =>
    figuresOf(book, unit.id).flatMap(({ kind, id, value }) => {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const theirs = sheet?.cell(layout.row(id), DETAIL_COLUMNS.firstUnit + at)?.value;
      return isSame(value, theirs)
        ? []
        : [`${unit.id} ${id}: ${String(value)} / ${String(theirs)}`];
    }),
  );
}

describe(`${String(BLOCS)} random blocs, computed by the workbench's engine`, () => {
  keepRulesApart(FormulaDependencyTreeVirtual);
  const grid = gridWithoutScreen();
  const counts = new Map<FigureKind, number>();
  let [blocs, formulas] = [0, 0];

  afterAll(() => {
    grid.close();
  });

  it.each(Array.from({ length: BLOCS }, (_, at) => FIRST_SEED + at))(
    "come out as the engine scored them, though every formula began with a wrong result: seed %d",
    async (seed) => {
      const book = randomBook(seed);
      const memory = storeFromPlan(spoiled(book.plan));
      const store = createUniverStore(memory, grid.program, `bloc-${String(seed)}`);
      expect(formulasOf(book, store.sheets()).differ.length).toBeGreaterThan(0);
      store.recalculate();
      await store.settle();
      const { compared, differ } = formulasOf(book, store.sheets());
      const wrong = standingsOf(book, store.sheets(), counts);
      store.close();
      expect({ differ, wrong }).toEqual({ differ: [], wrong: [] });
      blocs += 1;
      formulas += compared;
    },
    CALCULATING,
  );

  it("are many: the counts are printed", () => {
    const figures = [...counts].map(([kind, count]) => `${String(count)} ${kind}`).join(", ");
    process.stdout.write(
      `${String(blocs)} random blocs in the workbench's engine: ${String(formulas)} formula cells compared, all with a wrong result before; ${figures}\n`,
    );
    expect(blocs).toBe(BLOCS);
    expect(formulas).toBeGreaterThan(blocs * 100);
  });
});
