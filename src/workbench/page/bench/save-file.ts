import { present } from "../../../basics/assert";
import { fileNames } from "../../../basics/file-name";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Milliseconds after which the browser has surely taken the file. */
const TAKEN = 60_000;

/** Lets the browser save a workbook as a file named by its title. */
export function saveFile(title: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = present(fileNames([[title]], ".xlsx")[0], "one title has one file name");
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
}
