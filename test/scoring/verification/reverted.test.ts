import { isSame, revertedMap } from "../../../src/scoring/verification/reverted";

describe("two values say the same", () => {
  it.each([
    [1, 1],
    [undefined, undefined],
    [{ a: 1, b: undefined }, { a: 1 }],
    [new Map([["a", { list: [1, 2] }]]), new Map([["a", { list: [1, 2] }]])],
    [
      new Map([
        ["a", 1],
        ["b", 2],
      ]),
      new Map([
        ["b", 2],
        ["a", 1],
      ]),
    ],
  ])("when all their parts do: %p and %p", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });

  it.each([
    [0, ""],
    [1, new Map()],
    [{}, "x"],
    [null, undefined],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ a: 1 }, { a: 1, b: 0 }],
    [new Map([["a", 1]]), new Map([["a", 2]])],
    ["a", ["a"]],
  ])("and not when one does not: %p and %p", (a, b) => {
    expect(isSame(a, b)).toBe(false);
  });
});

describe("taking an edit back", () => {
  const before = new Map([
    ["kept", 1],
    ["changed", 2],
    ["gone", 3],
  ]);
  const after = new Map([
    ["kept", 1],
    ["changed", 20],
    ["new", 4],
  ]);

  it("puts back what the edit changed, added and removed", () => {
    expect(revertedMap(before, after, after)).toEqual({ value: before });
  });

  it("leaves alone what others changed since", () => {
    const now = new Map([...after, ["kept", 100] as const, ["later", 5] as const]);
    const expected = new Map([...before, ["kept", 100] as const, ["later", 5] as const]);
    expect(revertedMap(before, after, now)).toEqual({ value: expected });
  });

  it.each([
    ["changed", 21],
    ["new", 40],
    ["gone", 30],
  ])("is refused where %s was changed again", (key, value) => {
    expect(revertedMap(before, after, new Map([...after, [key, value]]))).toBeUndefined();
  });
});
