import {
  type JsonObject,
  quotedJson,
  readCount,
  readPoints,
  type ShapeFault,
} from "../../../src/scoring/points/json-object";

function from(json: Readonly<Record<string, unknown>>): JsonObject & { faults: ShapeFault[] } {
  return { json, precision: 1, faults: [], path: "" };
}

it("quotes the first eighty characters of a value", () => {
  expect(quotedJson("a".repeat(100))).toBe(`"${"a".repeat(79)}`);
  expect(quotedJson(["a", 1])).toBe('["a",1]');
});

it.each([1.5, -1, "5", null])("reads %j as no count, and goes on with 0", (count) => {
  const object = from({ count });
  expect([readCount(object, "count"), object.faults.length]).toEqual([0, 1]);
});

it.each([
  ["as many points as there may be", 1e9, 1e12, 0],
  ["more points than there may be", 1e9 + 1, 0, 1],
  ["points with a decimal too many, as they are", 2.25, 2250, 1],
])("reads %s", (_, points, thousandths, faults) => {
  const object = from({ points });
  expect([readPoints(object, "points"), object.faults.length]).toEqual([thousandths, faults]);
});
