import { createPlaces } from "../../../../src/workbook/plan/cells/places";

it.each([
  ["in order", [0, 1, 5, 9], [true, true, true, true], true],
  ["twice in a row", [0, 1, 1], [true, true, false], false],
  ["again later", [3, 7, 9, 3], [true, true, true, false], false],
  ["out of order, each once", [5, 2, 9, 0], [true, true, true, true], false],
  ["out of order and then twice", [5, 2, 9, 9, 2], [true, true, true, false, false], false],
])("a place can be taken once: %s", (_, places, taken, ascending) => {
  const all = createPlaces();
  expect(places.map(all.take)).toEqual(taken);
  expect(all.ascending()).toBe(ascending);
});
