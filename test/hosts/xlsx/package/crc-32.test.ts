import { strToU8 } from "fflate";
import { crc32 } from "../../../../src/hosts/xlsx/package/crc-32";

it.each([
  ["nothing", "", 0],
  ["the check value of the standard", "123456789", 0xcbf43926],
  ["a Vietnamese word", "thẩm định", 0x7d53023c],
])("sums up %s as every zip program does", (_, text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});
