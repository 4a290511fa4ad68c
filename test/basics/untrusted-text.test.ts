import { parsedJson, percentDecoded } from "../../src/basics/untrusted-text";

describe("texts that somebody else wrote", () => {
  it.each([
    ['{"a":[1]}', { a: [1] }],
    ["1", 1],
    ["{a:1}", undefined],
    ["", undefined],
  ])("%j as JSON is a value or nothing, never an exception", (text, value) => {
    expect(parsedJson(text)).toEqual(value);
  });

  it.each([
    ["Kh%E1%BB%91i%20II", "Khối II"],
    ["plain", "plain"],
    ["100%", undefined],
    ["%E1%BB", undefined],
  ])("%j is decoded, or nothing where the encoding is damaged", (text, decoded) => {
    expect(percentDecoded(text)).toBe(decoded);
  });
});
