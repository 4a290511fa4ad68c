import { textRows } from "../../../src/scoring/distribution/text-rows";

it.each([
  ["blank rows left out", "a\n\n \t \nb", [["a"], ["b"]]],
  ["a line of names parted at semicolons", "a; b;", [["a"], ["b"]]],
  ["a row of a table whole, semicolons and all", "1\ta; b", [["1", "a; b"]]],
])("makes rows of what was typed or pasted, %s", (_, text, rows) => {
  expect(textRows(text)).toEqual(rows);
});
