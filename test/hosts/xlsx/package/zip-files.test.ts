import { strToU8, unzipSync } from "fflate";
import { zipFiles } from "../../../../src/hosts/xlsx/package/zip-files";

const FILES = [
  { name: "Phieu tu cham - SCT - Sở Công Thương - 2026.xlsx", bytes: strToU8("một") },
  { name: "Trống.xlsx", bytes: new Uint8Array() },
  { name: "Dài.xlsx", bytes: Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7) % 251) },
];

it("gives every file back under its own name, byte for byte, in the order in which they came", () => {
  const unpacked = unzipSync(zipFiles(FILES));
  expect(Object.keys(unpacked)).toEqual(FILES.map(({ name }) => name));
  for (const { name, bytes } of FILES) expect(unpacked[name]).toEqual(bytes);
});

it("composes names, which macOS takes apart, so that one name is never two", () => {
  const [file] = FILES;
  const apart = { ...file!, name: file!.name.normalize("NFD") };
  expect(apart.name).not.toBe(file!.name);
  expect(zipFiles([apart])).toEqual(zipFiles([file!]));
});

it("makes the same bytes of the same files, whenever it is asked", () => {
  jest.useFakeTimers({ now: new Date("2026-12-05") });
  const today = zipFiles(FILES);
  jest.setSystemTime(new Date("2031-01-01"));
  expect(zipFiles(FILES)).toEqual(today);
  jest.useRealTimers();
});

it("marks names as UTF-8, without which Windows spoils their accents", () => {
  const view = new DataView(zipFiles(FILES).buffer);
  expect(view.getUint16(6, true) & 0x800).toBe(0x800);
});

it("makes an empty archive of no files", () => {
  expect(unzipSync(zipFiles([]))).toEqual({});
});
