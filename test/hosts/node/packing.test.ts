import { deflateRawSync, inflateRawSync } from "node:zlib";
import { zlibPacking } from "../../../src/hosts/node/zlib-packing";
import {
  joinBytes,
  portablePacking,
  storedBeginning,
} from "../../../src/hosts/xlsx/package/packing";
import { createRandom } from "../../fixtures/random/random";

/** Bytes with repetitions in them, as texts have. */
function someBytes(size: number): Uint8Array {
  const random = createRandom(size);
  return Uint8Array.from({ length: size }, () => random.whole(97, 104));
}

const SIZES = [0, 1, 2, 63, 64, 65, 300, 16_384, 65_535, 65_536, 200_000];

describe.each([
  ["everywhere", portablePacking],
  ["in Node", zlibPacking],
])("packing %s", (_, { deflate, inflate, crc32 }) => {
  it.each(SIZES)("%d bytes are packed for others and unpacked again", (size) => {
    const bytes = someBytes(size);
    expect(Buffer.compare(inflateRawSync(deflate(bytes)), bytes)).toBe(0);
    expect(Buffer.compare(inflate(deflateRawSync(bytes), size)!, bytes)).toBe(0);
  });

  it.each(SIZES)("a stream of %d bytes is refused when it claims another size", (size) => {
    const packed = deflateRawSync(someBytes(size));
    expect(inflate(packed, size + 1)).toBeUndefined();
    if (size > 0) expect(inflate(packed, size - 1)).toBeUndefined();
  });

  it("a damaged stream and an unfinished one are refused", () => {
    const packed = deflateRawSync(someBytes(3000));
    expect(inflate(packed.subarray(0, packed.length / 2), 3000)).toBeUndefined();
    expect(inflate(Uint8Array.of(7, 7, 7), 3000)).toBeUndefined();
  });

  it("sums are those of the other packing, bytes before included", () => {
    for (const size of SIZES) {
      const bytes = someBytes(size);
      expect(crc32(bytes, 0)).toBe(portablePacking.crc32(bytes, 0));
      expect(crc32(bytes, 0xcbf43926)).toBe(portablePacking.crc32(bytes, 0xcbf43926));
    }
  });

  it.each(SIZES)("the rest may follow a beginning of %d bytes that is only stored", (size) => {
    const [beginning, rest] = [someBytes(size), someBytes(500)];
    const stream = joinBytes([storedBeginning(beginning), deflate(rest)]);
    const whole = joinBytes([beginning, rest]);
    expect(Buffer.compare(inflateRawSync(stream), whole)).toBe(0);
    expect(Buffer.compare(inflate(stream, whole.length)!, whole)).toBe(0);
  });
});
