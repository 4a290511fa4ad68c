import { shiftedFormula } from "../../../../src/hosts/excel/areas/shifted-formula";
import { storeFromPlan } from "../../../../src/workbench/stores/plan/store-from-plan";
import { type SheetStore, type Store } from "../../../../src/workbench/stores/store";
import {
  createUniverStore,
  type UniverStore,
} from "../../../../src/workbench/stores/univer/univer-store";
import { parseCellName } from "../../../../src/workbook/plan/cell-address";
import { type CellValue } from "../../../../src/workbook/plan/sheet-plan";
import { AWARDS, awardPlan, awardSheet } from "../../../fixtures/awards/award-plan";
import { PRINTED_ROWS, PRINTED_TOTALS, seedAwards } from "../../../fixtures/awards/seed-awards";
import { gridWithoutScreen } from "./grid-without-screen";

const CALCULATING = 60_000;

describe("the award statistics in the grid", () => {
  const grid = gridWithoutScreen();

  afterAll(() => {
    grid.close();
  });

  /** The blank form as somebody opens it. */
  function opened(name: string): UniverStore {
    return createUniverStore(storeFromPlan(awardPlan()), grid.program, name);
  }

  function sheetOf(store: Store): SheetStore {
    const sheet = store.sheets().find((each) => each.settings().name === AWARDS);
    if (sheet === undefined) throw new Error("no sheet of awards");
    return sheet;
  }

  it(
    "come out as the report prints them once its texts and figures are typed",
    async () => {
      const store = opened("awards");
      const sheet = sheetOf(store);
      const typed = awardSheet(awardPlan(seedAwards())).cells.filter(
        ({ row, style, value, formula }) =>
          row > 7 && style?.unlocked === true && value !== undefined && formula === undefined,
      );
      for (const { row, column, value } of typed)
        sheet.write(row, column, [[{ value: value ?? "" }]]);
      await store.settle();
      const shown = Array.from({ length: 26 }, (_, at) =>
        Array.from({ length: 10 }, (__, column) =>
          String(sheet.cell(8 + at, 1 + column)?.value ?? ""),
        ),
      ).filter(([ordinal, , total]) => ordinal !== "" || total !== "");
      const check = sheet.cell(18, 11)?.value;
      store.close();
      expect(shown.slice(0, -1)).toEqual(PRINTED_ROWS);
      expect(shown.at(-1)?.slice(2, 9)).toEqual([...PRINTED_TOTALS.map(String), "73/95 (76,84%)"]);
      expect(check).toBe("Dòng cá nhân có tập thể");
    },
    CALCULATING,
  );

  it.each<readonly [string, Readonly<Record<string, CellValue>>, boolean]>([
    ["E10", { E10: 3 }, true],
    ["E10", { E10: 0 }, true],
    ["E10", { E10: 1.5 }, false],
    ["E10", { E10: -1 }, false],
    ["E10", { E10: "3" }, false],
    ["E10", { E10: "hai" }, false],
    ["E10", { E10: 46122 }, false],
    ["E10", { E10: 1, H10: 2 }, false],
    ["H10", { H10: 1 }, false],
    ["H10", { E10: 2, H10: 2 }, true],
    ["H10", { E10: 2, H10: 3 }, false],
    ["I10", { E10: 9, F10: 2, I10: 3 }, false],
    ["F17", { F17: 4 }, false],
    ["F18", { F18: 4 }, true],
    ["F17", { B18: "4", F17: 4 }, true],
  ])(
    "take what is typed into %s by the rule of the cell: %j",
    async (cell, typed, taken) => {
      const store = opened(`rules ${cell} ${JSON.stringify(typed)}`);
      const sheet = sheetOf(store);
      const at = parseCellName(cell);
      const rule = awardSheet(awardPlan()).validations.find(({ ranges }) =>
        ranges.some(({ left, top }) => left === at?.column && top === 9),
      )?.rule;
      if (at === undefined || rule?.kind !== "custom") throw new Error("no rule");
      for (const [each, value] of Object.entries(typed)) {
        const place = parseCellName(each);
        if (place !== undefined) sheet.write(place.row, place.column, [[{ value }]]);
      }
      const formula = `=${shiftedFormula(rule.formula, at.row - 9, 0)}`;
      sheet.write(at.row, 20, [[{ formula }]]);
      await store.settle();
      const judged = sheet.cell(at.row, 20)?.value;
      store.close();
      expect(judged).toBe(taken);
    },
    CALCULATING,
  );
});
