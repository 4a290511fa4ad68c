import { joinBytes } from "../package/packing";
import { bytesOf } from "../xml/xml-bytes";

/** Another text for the bytes from `from` up to but without `to`; nothing is taken out when both are equal. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text in UTF-8 with all splices made; they may come in any order but may not overlap. */
export function spliced(source: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { from, to, text } of [...splices].sort((a, b) => a.from - b.from || a.to - b.to)) {
    pieces.push(source.subarray(at, from), bytesOf(text));
    at = to;
  }
  return joinBytes([...pieces, source.subarray(at)]);
}
