import { fingerprint } from "../../src/basics/fingerprint";

it.each([
  ["", "811c9dc52e76c574"],
  ["a", "e40c292c849c957b"],
  ["Khối thi đua|2026", "6f4c5a106ed1a9ef"],
])("marks %j by the same digits for good, since files carry them", (text, digits) => {
  expect(fingerprint(text)).toBe(digits);
});

it("does not depend on where a text is parted", () => {
  const text = "layout|bloc|năm 2026|{}";
  for (let at = 0; at <= text.length; at += 1)
    expect(fingerprint(text.slice(0, at), text.slice(at))).toBe(fingerprint(text));
});
