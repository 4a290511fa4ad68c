import { containerProblem } from "../../../../src/hosts/xlsx/package/container";
import { oleContainer as ole } from "./ole-container";

it.each([
  { title: "an empty file", bytes: new Uint8Array(), code: "fileEmpty" },
  { title: "a text", bytes: new TextEncoder().encode("Tổng điểm"), code: "fileNotXlsx" },
  { title: "a download of zeros", bytes: new Uint8Array(5000), code: "fileNotXlsx" },
  { title: "a PDF", bytes: new TextEncoder().encode("%PDF-1.7"), code: "fileNotXlsx" },
  { title: "an .xls of Excel 97", bytes: ole("Workbook"), code: "fileOldXls" },
  { title: "an .xls of Excel 95", bytes: ole("Book"), code: "fileOldXls" },
  { title: "an encrypted workbook", bytes: ole("EncryptedPackage"), code: "fileEncrypted" },
  {
    title: "a workbook under rights management",
    bytes: ole("\tDRMContent"),
    code: "fileEncrypted",
  },
  { title: "an old Word document", bytes: ole("WordDocument"), code: "fileNotXlsx" },
  { title: "a cut OLE container", bytes: ole("Workbook").slice(0, 700), code: "fileNotXlsx" },
  { title: "21 MB", bytes: new Uint8Array(21_000_000), code: "fileTooLarge" },
])("refuses $title with the code $code", ({ bytes, code }) => {
  expect(containerProblem(bytes)?.code).toBe(code);
});

it("lets a zip file through", () => {
  expect(containerProblem(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeUndefined();
});
