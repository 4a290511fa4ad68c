import { failure, type Result, success } from "../../../basics/result";
import { openZip } from "../../../hosts/xlsx/package/read-zip";
import { unpackEntry } from "../../../hosts/xlsx/package/unpack-entry";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Download } from "./downloads";

const WORKBOOK = /\.xlsx$/i;

/** The workbooks in a downloaded file: itself, or those of a .zip; nothing in any other file. */
export function workbooksIn(download: Download): Result<readonly Download[], FileProblem> {
  if (WORKBOOK.test(download.name)) return success([download]);
  if (!/\.zip$/i.test(download.name)) return success([]);
  const zip = openZip(download.bytes);
  if (!zip.ok) return zip;
  const { bytes, packing, entries } = zip.value;
  const files = entries
    .filter(({ name }) => WORKBOOK.test(name))
    .map((entry) => ({ name: entry.name, bytes: unpackEntry(bytes, entry, packing) }));
  const damaged = files.filter((file) => file.bytes === undefined);
  if (damaged.length > 0)
    return failure(damaged.map(({ name }) => ({ code: "fileDamagedEntry", part: name }) as const));
  return success(files.map(({ name, bytes: content }) => ({ name, bytes: content ?? bytes })));
}
