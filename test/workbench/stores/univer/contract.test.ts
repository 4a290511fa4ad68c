import { createUniverStore } from "../../../../src/workbench/stores/univer/univer-store";
import { dressWorkbooks } from "../../excel-kit";
import { gridWithoutScreen } from "./grid-without-screen";

const grid = gridWithoutScreen();
let count = 0;

dressWorkbooks((memory) => {
  count += 1;
  const store = createUniverStore(memory, grid.program, `contract-${String(count)}`);
  return { ...memory, ...store } as unknown as typeof memory;
});

/** What the emulated Excel promises over a store in memory, it promises over the grid. */
describe.each(["cells", "ranges", "sheets", "events"])("over the grid: %s", (suite) => {
  jest.requireActual(`../../${suite}.test`);
});
