import { createMemoryStore } from "../../../../src/workbench/stores/memory/memory-store";
import { type UserAct } from "../../../../src/workbench/stores/store";
import {
  createUniverStore,
  type UniverStore,
} from "../../../../src/workbench/stores/univer/univer-store";
import { gridWithoutScreen } from "./grid-without-screen";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe("a workbook that the grid shows and computes", () => {
  const grid = gridWithoutScreen();
  let store: UniverStore;
  let acts: UserAct[];
  let count = 0;

  /** As somebody types it. */
  const type = (cellValue: object): void => {
    const subUnitId = store.activeSheet().id;
    grid.api.syncExecuteCommand("sheet.mutation.set-range-values", {
      unitId: store.unitId,
      subUnitId,
      cellValue,
    });
  };

  const told = async (): Promise<void> => {
    await store.settle();
    await new Promise((later) => setTimeout(later, 120));
  };

  beforeEach(() => {
    const memory = createMemoryStore();
    const sheet = memory.addSheet("Điểm số");
    sheet.write(0, 0, [[{ value: 3 }, { value: 4 }, { formula: "=A1+B1" }]]);
    count += 1;
    store = createUniverStore(memory, grid.program, `book-${String(count)}`);
    acts = [];
    store.watch((act) => acts.push(act));
  });

  afterEach(() => {
    store.close();
  });

  afterAll(() => {
    grid.close();
  });

  it("computes formulas that are there when it opens, once asked to", async () => {
    store.recalculate();
    await store.settle();
    expect(store.activeSheet().cell(0, 2)?.value).toBe(7);
  });

  it("computes anew before it settles after each write", async () => {
    const sheet = store.activeSheet();
    sheet.write(0, 0, [[{ value: 10 }]]);
    await store.settle();
    expect(sheet.cell(0, 2)?.value).toBe(14);
    sheet.write(1, 0, [[{ formula: "=C1*2" }, { value: "=text" }, { value: "08" }]]);
    sheet.write(2, 0, [[{ formula: "=ISTEXT(B2)" }, { formula: "=ISTEXT(C2)" }]]);
    sheet.write(3, 0, [[{ formula: "=--(A1>1)+--(B1>1)" }, { formula: "=1/0" }]]);
    await store.settle();
    const values = [1, 2, 3].map((row) =>
      [0, 1, 2].map((column) => sheet.cell(row, column)?.value),
    );
    expect(values).toEqual([
      [28, "=text", "08"],
      [true, true, undefined],
      [2, "#DIV/0!", undefined],
    ]);
    expect(sheet.cell(3, 0)?.formula).toBe("=--(A1>1)+--(B1>1)");
    expect(acts).toEqual([]);
  });

  it("tells what a person types, with the value before, and computes with it", async () => {
    type({ 0: { 1: { v: 6, t: 2 } } });
    await told();
    expect(acts).toEqual([
      {
        kind: "edited",
        sheet: store.activeSheet().id,
        range: { ...A1, left: 1, right: 1 },
        before: 4,
      },
    ]);
    await store.settle();
    expect(store.activeSheet().cell(0, 2)?.value).toBe(9);
  });

  it("tells nothing of an entry that is taken back at once", async () => {
    type({ 0: { 1: { v: "abc", t: 1 } } });
    type({ 0: { 1: { v: 4, t: 2 } } });
    await told();
    expect(acts).toEqual([]);
    expect(store.activeSheet().cell(0, 2)?.value).toBe(7);
  });

  it("takes formulas that a person types or fills along", async () => {
    type({
      1: { 0: { f: "=A1*10", si: "x" } },
      2: { 0: { f: null, si: "x" } },
      3: { 0: { f: "=SUM(A1:A2)" } },
    });
    await store.settle();
    const cells = [1, 2, 3].map((row) => store.activeSheet().cell(row, 0));
    expect(cells.map((cell) => cell?.formula)).toEqual(["=A1*10", "=A2*10", "=SUM(A1:A2)"]);
    expect(cells.map((cell) => cell?.value)).toEqual([30, 300, 33]);
    await told();
    expect(acts).toMatchObject([{ range: { top: 1, left: 0, bottom: 3, right: 0 } }]);
  });

  it("adds, names, orders and removes sheets in the grid as in the store", async () => {
    const added = store.addSheet("Hai");
    added.write(0, 0, [[{ formula: "='Điểm số'!C1" }]]);
    store.moveSheet(added.id, 0);
    await store.settle();
    expect(added.cell(0, 0)?.value).toBe(7);
    const book = grid.program.book(store.unitId);
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(["Hai", "Điểm số"]);
    added.changeSettings({ name: "Một", visibility: "Hidden" });
    await store.settle();
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(["Một", "Điểm số"]);
    store.activate(store.sheets()[1]?.id ?? "");
    store.removeSheet(added.id);
    await store.settle();
    expect(book.getSheets().map((sheet) => sheet.getName())).toEqual(["Điểm số"]);
  });

  it("computes with names that are given while it is open", async () => {
    store.setName({ name: "Ba", formula: "='Điểm số'!$A$1", visible: true, comment: "" });
    store.activeSheet().write(4, 0, [[{ formula: "=Ba*2" }]]);
    await store.settle();
    expect(store.activeSheet().cell(4, 0)?.value).toBe(6);
  });
});
