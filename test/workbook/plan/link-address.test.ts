import { escapeAddress, isLinkAddress } from "../../../src/workbook/plan/link-address";

describe("addresses of links", () => {
  it.each([
    ["https://vi.example/a?b=1&c=2#d", "https://vi.example/a?b=1&c=2#d"],
    ["https://vi.example/văn bản", "https://vi.example/v%C4%83n%20b%E1%BA%A3n"],
    ["https://vi.example/v%C4%83n 100%", "https://vi.example/v%C4%83n%20100%25"],
    ["https://vi.example/[1]{2}|3", "https://vi.example/%5B1%5D%7B2%7D%7C3"],
    ["https://vi.example/\uD800", "https://vi.example/%EF%BF%BD"],
  ])("%s is stored as %s", (address, stored) => {
    expect(escapeAddress(address)).toBe(stored);
  });

  it.each([
    "https://vi.example",
    "http://vi.example/a b",
    "HTTPS://VI.EXAMPLE",
    "mailto:so@vi.example",
  ])("%s can be a link", (address) => {
    expect(isLinkAddress(address)).toBe(true);
  });

  it.each([
    "",
    "https://",
    "https:///a",
    "mailto:so",
    "javascript:alert(1)",
    "file:///c:/a.xlsx",
    "\\\\may-chu\\a.xlsx",
    "vi.example",
    " https://vi.example",
    `https://vi.example/${"ă".repeat(400)}`,
  ])("%s is left a plain text", (address) => {
    expect(isLinkAddress(address)).toBe(false);
  });
});
