/** @jest-environment jsdom */
import { canDownload, deliverFile } from "../../../src/hosts/excel/deliver-file";

beforeEach(() => jest.useFakeTimers());

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});

it.each([
  ["PC", true],
  ["OfficeOnline", true],
  ["Mac", false],
  ["iOS", false],
])("knows that downloads in Excel on %s: %s", (platform, expected) => {
  const PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" };
  Object.assign(globalThis, { Office: { PlatformType, context: { platform } } });
  expect(canDownload()).toBe(expected);
});

it("hands over a file under its name, and keeps its address while the browser may need it", () => {
  const clicked: (readonly [string, string])[] = [];
  const revoked: string[] = [];
  Object.assign(URL, {
    createObjectURL: () => "blob:tep",
    revokeObjectURL: (address: string) => revoked.push(address),
  });
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push([this.href, this.download]);
  });
  deliverFile("Phiếu.zip", Uint8Array.of(1, 2, 3));
  expect(clicked).toEqual([["blob:tep", "Phiếu.zip"]]);
  expect(document.querySelector("a")).toBeNull();
  expect(revoked).toEqual([]);
  jest.advanceTimersByTime(60_000);
  expect(revoked).toEqual(["blob:tep"]);
});
