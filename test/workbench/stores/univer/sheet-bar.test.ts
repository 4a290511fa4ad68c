import { type GridRefusal } from "../../../../src/i18n/workbench/workbench-words";
import { createMemoryStore } from "../../../../src/workbench/stores/memory/memory-store";
import { planFromStore } from "../../../../src/workbench/stores/plan/plan-from-store";
import { type UserAct } from "../../../../src/workbench/stores/store";
import { guardGrid } from "../../../../src/workbench/stores/univer/guard";
import {
  createUniverStore,
  type UniverStore,
} from "../../../../src/workbench/stores/univer/univer-store";
import { openExcel } from "../../excel-kit";
import { gridWithoutScreen } from "./grid-without-screen";

describe("sheets that a person adds, removes, renames and moves in the grid", () => {
  const grid = gridWithoutScreen();
  let store: UniverStore;
  let refused: GridRefusal[];
  let acts: UserAct[];
  let count = 0;
  let stopGuarding: () => void;

  const act = async (id: string, params: object = {}): Promise<void> => {
    await grid.api.executeCommand(id, params);
    await store.settle();
  };

  const names = (): readonly string[] => store.sheets().map(({ settings }) => settings().name);

  const shownNames = (): readonly string[] =>
    grid.program
      .book(store.unitId)
      .getSheets()
      .map((sheet) => sheet.getName());

  /** A formula and a name that refer to the first sheet. */
  const referring = (): readonly unknown[] => [
    store
      .sheets()
      .find(({ id }) => id === idOf("Tổng"))
      ?.cell(0, 0)?.formula,
    store.names().get("ba")?.formula,
  ];

  const idOf = (name: string): string =>
    store.sheets().find(({ settings }) => settings().name === name)?.id ?? "";

  beforeEach(() => {
    const memory = createMemoryStore();
    const first = memory.addSheet("Điểm số");
    first.write(0, 0, [[{ value: 3 }]]);
    memory.addSheet("Tổng").write(0, 0, [[{ formula: "='Điểm số'!A1" }]]);
    memory.setName({ name: "Ba", formula: "='Điểm số'!$A$1", visible: true, comment: "" });
    memory.addSheet("_dl").changeSettings({ visibility: "VeryHidden" });
    count += 1;
    store = createUniverStore(memory, grid.program, `bar-${String(count)}`);
    grid.focus(store.unitId);
    refused = [];
    acts = [];
    store.watch((each) => acts.push(each));
    stopGuarding = guardGrid(grid.program, store.unitId, store, (each) => refused.push(each));
  });

  afterEach(() => {
    stopGuarding();
    store.close();
  });

  afterAll(() => {
    grid.close();
  });

  it("stand in the workbook, are shown, and are saved with what is typed into them", async () => {
    await act("sheet.command.insert-sheet", { sheet: { rowCount: 1000, columnCount: 20 } });
    expect(names()).toEqual(["Điểm số", "Sheet4", "Tổng", "_dl"]);
    expect(shownNames()).toEqual(names());
    const added = store.activeSheet();
    expect(added.settings().name).toBe("Sheet4");
    await act("sheet.mutation.set-range-values", {
      unitId: store.unitId,
      subUnitId: added.id,
      cellValue: { 0: { 0: { v: "giữ", t: 1 } } },
    });
    const saved = planFromStore(store).sheets[1];
    expect(saved).toMatchObject({ name: "Sheet4", cells: [{ row: 0, column: 0, value: "giữ" }] });
  });

  it("are told to the pane as Excel tells them", async () => {
    const excel = await openExcel({ store });
    const told: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(() => Promise.resolve(void told.push("added")));
      worksheets.onDeleted.add(() => Promise.resolve(void told.push("deleted")));
      await context.sync();
    });
    await act("sheet.command.insert-sheet");
    await act("sheet.command.remove-sheet", { subUnitId: store.activeSheet().id });
    await excel.eventsTold();
    expect(told).toEqual(["added", "deleted"]);
    expect(names()).toEqual(["Điểm số", "Tổng", "_dl"]);
  });

  it("go with the sheet to the right of them coming to the front, and cannot be undone by half", async () => {
    await act("sheet.mutation.set-range-values", {
      unitId: store.unitId,
      subUnitId: idOf("Điểm số"),
      cellValue: { 0: { 0: { v: 5, t: 2 } } },
    });
    await act("sheet.command.remove-sheet", { subUnitId: idOf("Điểm số") });
    expect(store.activeSheet().settings().name).toBe("Tổng");
    await act("univer.command.undo");
    expect(names()).toEqual(["Tổng", "_dl"]);
    expect(shownNames()).toEqual(names());
    expect(acts.filter(({ kind }) => kind === "removed")).toHaveLength(1);
  });

  it("keep their new names and places, with all that refers to them, and take them back when undone", async () => {
    const subUnitId = idOf("Điểm số");
    await act("sheet.command.set-worksheet-name", { subUnitId, name: "Bảng điểm" });
    expect(names()).toEqual(["Bảng điểm", "Tổng", "_dl"]);
    expect(referring()).toEqual(["='Bảng điểm'!A1", "='Bảng điểm'!$A$1"]);
    await act("sheet.command.set-worksheet-order", { subUnitId, order: 1 });
    expect(names()).toEqual(["Tổng", "Bảng điểm", "_dl"]);
    await act("univer.command.undo");
    await act("univer.command.undo");
    expect(names()).toEqual(["Điểm số", "Tổng", "_dl"]);
    expect(referring()).toEqual(["='Điểm số'!A1", "='Điểm số'!$A$1"]);
    expect(refused).toEqual([]);
  });

  it.each([
    ["insert-sheet", {}],
    ["copy-sheet", {}],
    ["remove-sheet", {}],
    ["set-worksheet-name", { name: "Khác" }],
    ["set-worksheet-order", { order: 1 }],
    ["set-worksheet-hidden", {}],
  ])("stay as they are where the structure is locked: %s", async (id, params) => {
    store.lockStructure(true);
    await act(`sheet.command.${id}`, { subUnitId: idOf("Điểm số"), ...params });
    expect(refused).toEqual([{ code: "structureLocked" }]);
    expect(names()).toEqual(["Điểm số", "Tổng", "_dl"]);
    expect(shownNames()).toEqual(names());
  });

  it.each<readonly [string, object, GridRefusal["code"]]>([
    ["copy-sheet", {}, "sheetNotCopied"],
    ["set-worksheet-name", { name: "a".repeat(32) }, "sheetName"],
    ["set-worksheet-name", { name: "tổng" }, "sheetName"],
  ])("refuse with a reason what the workbook could not keep: %s %j", async (id, params, code) => {
    await act(`sheet.command.${id}`, { subUnitId: idOf("Điểm số"), ...params });
    expect(refused).toMatchObject([{ code }]);
    expect(shownNames()).toEqual(["Điểm số", "Tổng", "_dl"]);
  });

  it("never leave a workbook without one that can be seen", async () => {
    await act("sheet.command.remove-sheet", { subUnitId: idOf("Tổng") });
    await act("sheet.command.remove-sheet", { subUnitId: idOf("Điểm số") });
    expect(refused).toEqual([{ code: "lastSheet", sheet: "Điểm số" }]);
    expect(names()).toEqual(["Điểm số", "_dl"]);
  });
});
