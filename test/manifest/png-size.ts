import { readFileSync } from "node:fs";

const SIGNATURE = "89504e470d0a1a0a";

/** Width and height in pixels as the header of a PNG file states them; undefined when it is no PNG. */
export function pngSize(
  file: string,
): { readonly width: number; readonly height: number } | undefined {
  const bytes = readFileSync(file);
  const isPng =
    bytes.subarray(0, 8).toString("hex") === SIGNATURE &&
    bytes.subarray(12, 16).toString("latin1") === "IHDR";
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
