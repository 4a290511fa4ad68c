import { sha256Hex } from "../../../hosts/digest/sha-256";
import { LARGEST_FILE } from "../../../hosts/xlsx/package/container";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook";
import { enSheets } from "../../../i18n/sheets/en";
import { viSheets } from "../../../i18n/sheets/vi";
import { checkFile } from "./check-file";
import { type CheckAnswer, type CheckRequest } from "./check-protocol";

async function answer({ id, file }: CheckRequest): Promise<void> {
  const known = [viSheets, enSheets];
  const tools = { read: readWorkbook, largest: LARGEST_FILE, known, digest: sha256Hex };
  const told: CheckAnswer = { id, outcome: await checkFile(file, tools) };
  self.postMessage(told);
}

/** The worker's own bundle begins here: files are read apart from the page, which stays quick meanwhile. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  // A rejection by itself stays in the worker; reported as an error it reaches the page.
  answer(data).catch((error: unknown) => {
    self.reportError(error);
  });
};
