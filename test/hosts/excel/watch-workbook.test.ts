import { excelWorkbook } from "../../../src/hosts/excel/excel-workbook";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { type HostProblem } from "../../../src/workbook/plan/host-problem";
import { type WorkbookEvent } from "../../../src/workbook/plan/open-workbook";
import { openExcel, type OpenedExcel } from "../../workbench/excel-kit";
import { sheetPlan, workbookPlan } from "../../workbook/plan/plan-builders";

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
const B2 = { top: 1, left: 1, bottom: 1, right: 1 };
const MOMENT = 400;

const moment = (): Promise<void> => new Promise((done) => setTimeout(done, MOMENT));

function heardAll(problems: readonly HostProblem[]): void {
  throw new Error(JSON.stringify(problems));
}

interface Watched {
  readonly excel: OpenedExcel;
  readonly told: (readonly WorkbookEvent[])[];
  readonly stop: () => void;
}

async function watching(): Promise<Watched> {
  const plan = workbookPlan([sheetPlan({ name: "Một" }), sheetPlan({ name: "Hai" })]);
  const excel = await openExcel({ store: storeFromPlan(plan) });
  const told: (readonly WorkbookEvent[])[] = [];
  const stop = excelWorkbook().watch((events) => told.push(events), heardAll);
  await moment();
  return { excel, told, stop };
}

function type({ store }: OpenedExcel, sheet: string): void {
  const { id } = store.sheet(sheet);
  store.sheet(sheet).write(0, 0, [[{ value: "gõ" }]]);
  store.act({ kind: "edited", sheet: id, range: A1 });
}

it("tells what happens in one moment together, with names of sheets as they are then", async () => {
  const { excel, told, stop } = await watching();
  type(excel, "Một");
  excel.store.act({ kind: "selected", sheet: excel.store.sheet("Hai").id, range: B2 });
  excel.store.sheet("Hai").changeSettings({ name: "Hai mới" });
  await moment();
  expect(told).toEqual([
    [
      { kind: "changed", sheet: "Một", range: A1 },
      { kind: "selected", sheet: "Hai mới", range: B2 },
    ],
  ]);
  stop();
});

it("tells moments apart", async () => {
  const { excel, told, stop } = await watching();
  type(excel, "Một");
  await moment();
  type(excel, "Hai");
  await moment();
  expect(told.map(([event]) => event?.sheet)).toEqual(["Một", "Hai"]);
  stop();
});

it("does not tell what the pane itself writes, draws or shows", async () => {
  const { told, stop } = await watching();
  const workbook = excelWorkbook();
  const cells = [{ row: 0, column: 0, value: 1 }];
  expect((await workbook.write([{ sheet: "Một", cells }])).ok).toBe(true);
  expect((await workbook.draw(workbookPlan([sheetPlan({ name: "Ba" })]))).ok).toBe(true);
  expect((await workbook.show("Ba", B2)).ok).toBe(true);
  await moment();
  expect(told).toEqual([]);
  stop();
});

it("tells nothing more once it is stopped, be it before it began", async () => {
  const { excel, told, stop } = await watching();
  type(excel, "Một");
  stop();
  await moment();
  type(excel, "Một");
  await moment();
  expect(told).toEqual([]);
  const stopAtOnce = excelWorkbook().watch((events) => told.push(events), heardAll);
  stopAtOnce();
  await moment();
  type(excel, "Một");
  await moment();
  expect(told).toEqual([]);
});

it("says that it is deaf when Excel refuses to tell", async () => {
  const excel = await openExcel();
  const deaf: (readonly HostProblem[])[] = [];
  excel.host.setCellEditing(true);
  const stop = excelWorkbook().watch(
    () => undefined,
    (problems) => deaf.push(problems),
  );
  await moment();
  expect(deaf).toEqual([[{ code: "hostCellEditing" }]]);
  stop();
});

it("says that it is deaf when Excel does not say where something happened", async () => {
  const plan = workbookPlan([sheetPlan({ name: "Một" }), sheetPlan({ name: "Hai" })]);
  const excel = await openExcel({ store: storeFromPlan(plan) });
  const deaf: (readonly HostProblem[])[] = [];
  const stop = excelWorkbook().watch(
    () => undefined,
    (problems) => deaf.push(problems),
  );
  await moment();
  type(excel, "Một");
  excel.host.setCellEditing(true);
  await moment();
  expect(deaf).toEqual([[{ code: "hostCellEditing" }]]);
  stop();
});
