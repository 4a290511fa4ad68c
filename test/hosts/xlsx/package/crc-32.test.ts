import { strToU8 } from "fflate";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc-32";

it.each([
  ["nothing", "", 0],
  ["the check value of the standard", "123456789", 0xcbf43926],
  ["a Vietnamese word", "thẩm định", 0x7d53023c],
])("sums up %s as every zip program does", (_, text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});

it("goes on from the sum of the bytes before, wherever they are parted", () => {
  const bytes = strToU8("Điểm thi đua năm 2026");
  for (let at = 0; at <= bytes.length; at += 1)
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
});
