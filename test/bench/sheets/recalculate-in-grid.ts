import { FormulaDependencyTreeVirtual } from "@univerjs/preset-sheets-node-core";
import { storeFromPlan } from "../../../src/workbench/stores/plan/store-from-plan";
import { type SheetStore } from "../../../src/workbench/stores/store";
import { keepRulesApart } from "../../../src/workbench/stores/univer/rules-apart";
import { createUniverStore } from "../../../src/workbench/stores/univer/univer-store";
import { gridWithoutScreen } from "../../workbench/stores/univer/grid-without-screen";
import { createStopwatch } from "../candidates/stopwatch";
import { type Job, type Measured } from "../job";
import { editedBook, type Place } from "./edited-book";

/** Edits before the clock starts. */
const WARM_UP = 2;

/** Types a score so many times and times what the engine needs until all that hangs on it is computed. */
async function measure({ items, leaves, shares }: Job): Promise<Measured> {
  keepRulesApart(FormulaDependencyTreeVirtual);
  const { plan, typed, total } = editedBook(items, leaves);
  const grid = gridWithoutScreen();
  const store = createUniverStore(storeFromPlan(plan), grid.program, "bench");
  store.recalculate();
  await store.settle();
  const sheetOf = ({ sheet }: Place): SheetStore | undefined =>
    store.sheets().find(({ settings }) => settings().name === sheet);
  const shown = (): unknown => sheetOf(total)?.cell(total.row, total.column)?.value;
  const edit = async (points: number): Promise<void> => {
    sheetOf(typed)?.write(typed.row, typed.column, [[{ value: points }]]);
    await store.settle();
  };
  const stopwatch = createStopwatch();
  for (let round = 0; round < WARM_UP + shares; round += 1) {
    const before = shown();
    const points = round % 2;
    if (round < WARM_UP) await edit(points);
    else await stopwatch.timeLater(() => edit(points));
    if (round > 0 && before === shown()) throw new Error("Error: the total did not move");
  }
  store.close();
  grid.close();
  return {
    milliseconds: stopwatch.milliseconds() / shares,
    peak: process.resourceUsage().maxRSS / 1024,
    check: 0,
  };
}

void measure(JSON.parse(process.argv[2] ?? "") as Job).then((measured) =>
  process.stdout.write(JSON.stringify(measured)),
);
