import { type SheetDraft } from "../plan/sheet-draft";
import { LOOKS } from "./cell-looks";
import { type HeadWords } from "./sheet-words";

/** Zero-based columns over which one signature stands. */
export interface SignatureBlock {
  readonly from: number;
  readonly to: number;
}

/** Rows from the signers' titles to the end of the room for their names. */
const HEIGHT = 8;

/** Draws the signature block of a unit's paper, clerk on the left and head on the right; answers with its last row. */
export function drawSignature(
  draft: SheetDraft,
  row: number,
  [left, right]: readonly [SignatureBlock, SignatureBlock],
  head: HeadWords,
): number {
  for (const [lines, block] of [
    [[head.signerClerk, head.signHere], left],
    [[head.signerUnit, head.signHere], right],
  ] as const)
    lines.forEach((text, index) => {
      const [line, look] = [row + 1 + index, index === 0 ? LOOKS.signer : LOOKS.placeAndDate];
      draft.put(line, block.from, text, look);
      draft.merge({ top: line, bottom: line, left: block.from, right: block.to });
    });
  return row + HEIGHT;
}
