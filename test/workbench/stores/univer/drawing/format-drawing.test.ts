import { type StoredConditionalFormat } from "../../../../../src/workbench/stores/store";
import { drawnFormat } from "../../../../../src/workbench/stores/univer/drawing/format-drawing";

/** Formulas of the store read as they would in A1. */
function format(formula: string, ...tops: readonly number[]): StoredConditionalFormat {
  return {
    id: "một",
    type: "Custom",
    stopIfTrue: false,
    ranges: tops.map((top) => ({ top, left: 3, bottom: top + 9, right: 3 })),
    members: { "Custom/Rule/Formula": formula, "Custom/Format/Fill/Color": "#FF0000" },
  };
}

it.each<[string, StoredConditionalFormat, string]>([
  ["in the same row and column", format("=A1>5", 5), "=D6>5"],
  ["with a fixed column", format("=$E1>$B$2", 5), "=$E6>$B$2"],
  ["in the row above", format("=A1048576=A1", 5), "=D5=D6"],
  ["of several ranges, as in the topmost", format("=A1>5", 30, 5), "=D6>5"],
])("a format's formula reads in the grid as in its first cell: %s", (_, given, formula) => {
  const [drawn] = drawnFormat(given);
  expect(drawn?.rule["value"]).toBe(formula);
  expect(drawn?.ranges[0]?.startRow).toBe(5);
});
