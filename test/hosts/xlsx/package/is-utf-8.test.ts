import { isUtf8 as judged } from "node:buffer";
import { isUtf8 } from "../../../../src/hosts/xlsx/package/is-utf-8";
import { createRandom } from "../../../fixtures/random/random";

it.each([
  ["nothing", []],
  ["ASCII", [0x41, 0x42, 0x43, 0x44, 0x45]],
  ["a Vietnamese letter between others", [0x41, 0xe1, 0xbb, 0x87, 0x42]],
  ["a character beyond the first plane", [0xf0, 0x9f, 0x98, 0x80]],
  ["the last character of Unicode", [0xf4, 0x8f, 0xbf, 0xbf]],
])("knows %s as text", (_, bytes) => {
  expect(isUtf8(Uint8Array.from(bytes))).toBe(true);
});

it.each([
  ["a byte that follows none", [0x41, 0x80]],
  ["a letter cut short", [0xe1, 0xbb]],
  ["a letter with another one in it", [0xe1, 0x41, 0x87]],
  ["a character written longer than needed", [0xc1, 0x81]],
  ["half a pair of UTF-16", [0xed, 0xa0, 0x80]],
  ["a character beyond Unicode", [0xf4, 0x90, 0x80, 0x80]],
  ["a byte that begins no character", [0xf8, 0x88, 0x80, 0x80, 0x80]],
])("refuses %s", (_, bytes) => {
  expect(isUtf8(Uint8Array.from(bytes))).toBe(false);
});

it("judges any bytes as Node does", () => {
  const random = createRandom(3629);
  const kinds = [() => 0x41, () => random.whole(0x80, 0xbf), () => random.whole(0xc0, 0xff)];
  let texts = 0;
  for (let round = 0; round < 50_000; round += 1) {
    const length = random.whole(1, 9);
    const bytes = Uint8Array.from({ length }, () => kinds[random.whole(0, 2)]?.() ?? 0);
    expect(isUtf8(bytes)).toBe(judged(bytes));
    if (judged(bytes)) texts += 1;
  }
  expect(texts).toBeGreaterThan(2000);
});
