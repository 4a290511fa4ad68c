/** One entry as the central directory states it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** DOS time and date, 32 bits. */
  readonly time: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the entry's own header. */
  readonly headerAt: number;
}

/** What the end of a zip file says of its directory. */
interface DirectoryPlace {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

const END_MARK = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const RECORD_MARK = 0x02014b50;
const RECORD_LENGTH = 46;
const UTF_8_NAME = 0x800;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The last end record whose comment ends with the file. */
function endRecordAt(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_MARK) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/**
 * Where the central directory stands; undefined when the end of the file is missing, or does not fit what stands before
 * it. A zip64 file does not fit either: it is for sizes far beyond our limits.
 */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | undefined {
  const view = viewOf(bytes);
  const at = endRecordAt(view);
  if (at === undefined) return undefined;
  const onThisDisk = view.getUint16(at + 8, true);
  const entries = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  const end = start + view.getUint32(at + 12, true);
  const whole = view.getUint32(at + 4, true) === 0 && onThisDisk === entries && end === at;
  return whole ? { entries, start, end } : undefined;
}

/** Names without the UTF-8 mark are read byte by byte; the parts we look for are ASCII either way. */
function decodeName(nameBytes: Uint8Array, flags: number): string {
  if ((flags & UTF_8_NAME) !== 0) return new TextDecoder().decode(nameBytes);
  return String.fromCharCode(...nameBytes);
}

function readRecord(bytes: Uint8Array, at: number): ZipEntry {
  const view = viewOf(bytes);
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + RECORD_LENGTH;
  const nameBytes = bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true));
  return {
    name: decodeName(nameBytes, flags),
    nameBytes,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerAt: view.getUint32(at + 42, true),
  };
}

/** All entries of a directory in its order; undefined when it is not made of as many whole records as it claims. */
export function readDirectory(
  bytes: Uint8Array,
  place: DirectoryPlace,
): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = place.start;
  while (at + RECORD_LENGTH <= place.end && view.getUint32(at, true) === RECORD_MARK) {
    const texts = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const next = at + RECORD_LENGTH + texts.reduce((sum, length) => sum + length, 0);
    if (next > place.end) return undefined;
    entries.push(readRecord(bytes, at));
    at = next;
  }
  return at === place.end && entries.length === place.entries ? entries : undefined;
}
