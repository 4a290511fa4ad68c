import { failure, success, type Result } from "../../../basics/result";
import { type FileProblem } from "../../../workbook/plan/file-problem";
import { type Packing } from "./packing";
import { partKey } from "./part-name";
import { type ZipPackage } from "./read-zip";
import { packedBytes } from "./unpack-entry";
import { type ZipEntry } from "./zip-directory";
import { DEFLATED, type PackedEntry, zipFile } from "./zip-file";

function repack(entry: ZipEntry, content: Uint8Array, { deflate, crc32 }: Packing): PackedEntry {
  const packed = deflate(content);
  const sizes = { packedSize: packed.length, size: content.length };
  return {
    entry: { ...entry, ...sizes, method: DEFLATED, crc: crc32(content, 0) },
    packed: [packed],
  };
}

/**
 * A copy of a package with other contents for some parts (by `partKey`; undefined takes the part out). All others are
 * copied as they are packed, in their order and with their times. Problem: `fileDamagedEntry` for a part that is not
 * where the directory says.
 */
export function rewriteZip(
  zip: ZipPackage,
  contents: ReadonlyMap<string, Uint8Array | undefined>,
): Result<Uint8Array, FileProblem> {
  const packed: PackedEntry[] = [];
  const problems: FileProblem[] = [];
  for (const entry of zip.entries) {
    const content = contents.get(partKey(entry.name));
    const kept = packedBytes(zip.bytes, entry);
    if (content !== undefined) packed.push(repack(entry, content, zip.packing));
    else if (contents.has(partKey(entry.name))) continue;
    else if (kept === undefined) problems.push({ code: "fileDamagedEntry", part: entry.name });
    else packed.push({ entry, packed: [kept] });
  }
  return problems.length === 0 ? success(zipFile(packed)) : failure(problems);
}
