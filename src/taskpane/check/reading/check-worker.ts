import { sha256Hex, sha256OfBytes } from "../../../hosts/digest/sha-256";
import { LARGEST_FILE } from "../../../hosts/xlsx/package/container";
import { readWorkbook } from "../../../hosts/xlsx/read/read-workbook";
import { enUnit } from "../../../i18n/sheets/en-unit";
import { viUnit } from "../../../i18n/sheets/vi-unit";
import { checkFile, openFile, type ReadingTools } from "./check-file";
import { type CheckAnswer, type CheckRequest } from "./check-protocol";

const TOOLS: ReadingTools = {
  read: readWorkbook,
  largest: LARGEST_FILE,
  known: [viUnit, enUnit],
  digest: sha256Hex,
  fingerprint: sha256OfBytes,
};

async function answerTo({ id, task, file }: CheckRequest): Promise<CheckAnswer> {
  return task === "check"
    ? { id, task, outcome: await checkFile(file, TOOLS) }
    : { id, task, outcome: await openFile(file, TOOLS) };
}

/** The worker's own bundle begins here: files are read apart from the page, which stays quick meanwhile. */
self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  answerTo(data)
    .then((answer) => {
      self.postMessage(answer);
    })
    // A rejection by itself stays in the worker; reported as an error it reaches the page.
    .catch((error: unknown) => {
      self.reportError(error);
    });
};
