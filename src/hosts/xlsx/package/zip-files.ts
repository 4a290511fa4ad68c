import { strToU8 } from "fflate";
import { crc32 } from "./crc-32";
import { ENTRY_TIME, type PackedEntry, UTF_8_NAME, zipFile } from "./zip-file";

/** The number by which zip files know bytes that are kept as they are. */
const STORED = 0;

function storedEntry(name: string, bytes: Uint8Array): PackedEntry {
  return {
    entry: {
      nameBytes: strToU8(name),
      flags: UTF_8_NAME,
      method: STORED,
      time: ENTRY_TIME,
      crc: crc32(bytes, 0),
      packedSize: bytes.length,
      size: bytes.length,
    },
    packed: [bytes],
  };
}

/**
 * One .zip with these files in their order, each as it is: workbooks are packed already. Names are composed, so that
 * every system shows their accents; equal files give equal bytes.
 */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  return zipFile(files.map(({ name, bytes }) => storedEntry(name.normalize("NFC"), bytes)));
}
