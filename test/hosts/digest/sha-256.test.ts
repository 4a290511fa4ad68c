import { createHash } from "node:crypto";
import { sha256Hex, sha256OfBytes } from "../../../src/hosts/digest/sha-256";

describe("SHA-256 of a text", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
    ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
  ])("is that of the standard's examples (%#)", (text, expected) => {
    expect(sha256Hex(text)).toBe(expected);
  });

  it.each(["Sở Nội vụ: 9,5 điểm", "Sở Nội vụ", "𝔎hối 😀\t\n"])(
    "takes %j in UTF-8, as every other program does",
    (text) => {
      expect(sha256Hex(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    },
  );
});

it("is that of the bytes themselves where a file is meant", () => {
  const bytes = Uint8Array.of(0, 255, 80, 75, 3, 4);
  expect(sha256OfBytes(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
});
