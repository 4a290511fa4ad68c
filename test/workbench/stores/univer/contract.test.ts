import { present } from "../../../../src/basics/assert";
import { findSheet } from "../../../../src/workbench/model/find-range";
import { type SheetStore } from "../../../../src/workbench/stores/store";
import { createUniverStore } from "../../../../src/workbench/stores/univer/univer-store";
import { dressWorkbooks } from "../../excel-kit";
import { gridWithoutScreen } from "./grid-without-screen";

const grid = gridWithoutScreen();
let count = 0;

dressWorkbooks((memory) => {
  count += 1;
  const store = createUniverStore(memory, grid.program, `contract-${String(count)}`);
  const sheet = (name: string): SheetStore => present(findSheet(store, name), `the sheet ${name}`);
  return { ...store, sheet };
});

/** What the emulated Excel promises over a store in memory, it promises over the grid. */
describe.each(["cells", "ranges", "sheets", "events"])("over the grid: %s", (suite) => {
  jest.requireActual(`../../${suite}.test`);
});
