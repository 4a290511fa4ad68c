import { type OpenedExcel, openExcel } from "./excel-kit";

let excel: OpenedExcel;

beforeEach(async () => {
  excel = await openExcel();
});

/** What handlers of a sheet and of all sheets are told while `act` goes on. */
async function told(act: (context: Excel.RequestContext) => void): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(({ address, triggerSource, details }) => {
      const before: unknown = (details as Excel.ChangedEventDetail | undefined)?.valueBefore;
      const after: unknown = (details as Excel.ChangedEventDetail | undefined)?.valueAfter;
      return Promise.resolve(void seen.push(["changed", address, triggerSource, before, after]));
    });
    worksheets.onSelectionChanged.add(({ address }) =>
      Promise.resolve(void seen.push(["selected", address])),
    );
    worksheets.onAdded.add(() => Promise.resolve(void seen.push(["added"])));
    worksheets.onDeleted.add(() => Promise.resolve(void seen.push(["deleted"])));
    worksheets.onActivated.add(() => Promise.resolve(void seen.push(["activated"])));
    await context.sync();
    act(context);
    await context.sync();
  });
  await excel.eventsTold();
  return seen;
}

const first = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getItem("Sheet1");

it.each<
  readonly [title: string, act: (context: Excel.RequestContext) => void, events: readonly unknown[]]
>([
  [
    "a change of one cell by the add-in, with what it held before",
    (context) => {
      first(context).getRange("A1").values = [[5]];
    },
    [["changed", "A1", "ThisLocalAddin", "", 5]],
  ],
  [
    "a change of several cells, without details",
    (context) => {
      first(context).getRange("A1:B1").values = [[5, 6]];
    },
    [["changed", "A1:B1", "ThisLocalAddin", undefined, undefined]],
  ],
  [
    "a selection",
    (context) => {
      first(context).getRange("C3").select();
    },
    [["selected", "C3"]],
  ],
  [
    "sheets that come, are shown and go",
    ({ workbook }) => {
      const sheet = workbook.worksheets.add("Mới");
      sheet.activate();
      sheet.delete();
    },
    [["added"], ["activated"], ["activated"], ["deleted"]],
  ],
  [
    "nothing while events are switched off",
    (context) => {
      context.runtime.enableEvents = false;
      first(context).getRange("A1").values = [[5]];
    },
    [],
  ],
])("handlers are told %s", async (_title, act, events) => {
  expect(await told(act)).toEqual(events);
});

it("handlers are told what a person does", async () => {
  const sheet = excel.store.activeSheet();
  const range = { top: 1, left: 1, bottom: 1, right: 1 };
  const seen = await told(() => {
    sheet.write(1, 1, [[{ value: 7 }]]);
    excel.store.act({ kind: "edited", sheet: sheet.id, range, before: "" });
    excel.store.act({ kind: "selected", sheet: sheet.id, range });
  });
  expect(seen).toEqual([
    ["changed", "B2", "Unknown", "", 7],
    ["selected", "B2"],
  ]);
});

it("a handler that was removed is told nothing more", async () => {
  const seen: string[] = [];
  await excel.Excel.run(async (context) => {
    const handler = first(context).onChanged.add(({ address }) =>
      Promise.resolve(void seen.push(address)),
    );
    first(context).load("id");
    await context.sync();
    first(context).getRange("A1").values = [[1]];
    await context.sync();
    await excel.eventsTold();
    handler.remove();
    await context.sync();
    first(context).getRange("A2").values = [[1]];
    await context.sync();
  });
  await excel.eventsTold();
  expect(seen).toEqual(["A1"]);
});
