import { type FileProblem } from "../../../workbook/plan/file-problem";

/** Bytes; a form is about 15 kB, a whole bloc's book far below 5 MB. */
export const LARGEST_FILE = 20_000_000;

const ZIP = [0x50, 0x4b];
/** The container of Office before 2007, which also wraps encrypted workbooks. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const ENCRYPTED_STREAMS = ["EncryptedPackage", "EncryptionInfo", "\tDRMContent"];
const OLD_STREAMS = ["Workbook", "Book"];

/** In an OLE container the directory is made of records of this many bytes, on multiples of it. */
const RECORD = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM_KIND = 2;

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** True when a directory record for a stream of this name stands at `at` (UTF-16, little end first). */
function namesStream(bytes: Uint8Array, at: number, name: string): boolean {
  const nameBytes = (name.length + 1) * 2;
  if (bytes[at + NAME_LENGTH_AT] !== nameBytes || bytes[at + KIND_AT] !== STREAM_KIND) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + index * 2] !== name.charCodeAt(index)) return false;
    if (bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

/** Looks for directory records everywhere instead of following the container's chains, which a file can tie in knots. */
function holdsStream(bytes: Uint8Array, names: readonly string[]): boolean {
  for (let at = 0; at + RECORD <= bytes.length; at += RECORD) {
    if (names.some((name) => namesStream(bytes, at, name))) return true;
  }
  return false;
}

/** Why a file is no zip package of an acceptable size, by its length and first bytes; undefined when it may be one. */
export function containerProblem(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length === 0) return { code: "fileEmpty" };
  if (bytes.length > LARGEST_FILE)
    return { code: "fileTooLarge", bytes: bytes.length, limit: LARGEST_FILE };
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, OLE)) return { code: "fileNotXlsx" };
  if (holdsStream(bytes, ENCRYPTED_STREAMS)) return { code: "fileEncrypted" };
  return holdsStream(bytes, OLD_STREAMS) ? { code: "fileOldXls" } : { code: "fileNotXlsx" };
}
