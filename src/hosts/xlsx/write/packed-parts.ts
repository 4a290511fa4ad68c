import { strToU8 } from "fflate";
import { type Packing, storedBeginning } from "../package/packing";
import { type PartTexts } from "./package-parts";
import { DEFLATED, ENTRY_TIME, type PackedEntry } from "../package/zip-file";

/** A piece of a part. */
interface PackedPiece {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly packed: Uint8Array;
}

/** A part as it goes into the file, and what it was made from. */
export interface PackedPart extends PackedEntry {
  readonly pieces: readonly PackedPiece[];
}

function total(pieces: readonly PackedPiece[], what: "bytes" | "packed"): number {
  return pieces.reduce((sum, piece) => sum + piece[what].length, 0);
}

function packPiece(text: string, more: boolean, packing: Packing): PackedPiece {
  const bytes = strToU8(text);
  return { text, bytes, packed: more ? storedBeginning(bytes) : packing.deflate(bytes) };
}

function packPart(
  path: string,
  texts: readonly string[],
  before: PackedPart | undefined,
  packing: Packing,
): PackedPart {
  const known = before?.pieces.length === texts.length ? before.pieces : [];
  const pieces = texts.map((text, at) => {
    const piece = known[at];
    return piece?.text === text ? piece : packPiece(text, at < texts.length - 1, packing);
  });
  return {
    entry: {
      nameBytes: strToU8(path),
      flags: 0,
      method: DEFLATED,
      time: ENTRY_TIME,
      crc: pieces.reduce((crc, { bytes }) => packing.crc32(bytes, crc), 0),
      packedSize: total(pieces, "packed"),
      size: total(pieces, "bytes"),
    },
    packed: pieces.map(({ packed }) => packed),
    pieces,
  };
}

/** By path. */
export type PackedParts = ReadonlyMap<string, PackedPart>;

/** Packs the parts of a workbook; pieces that a workbook before had in the same places are not packed again. */
export function packParts(
  parts: PartTexts,
  packing: Packing,
  before: PackedParts = new Map(),
): PackedParts {
  return new Map(
    [...parts].map(([path, texts]) => [path, packPart(path, texts, before.get(path), packing)]),
  );
}
