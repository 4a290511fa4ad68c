import { type SheetDraft } from "../plan/sheet-draft";
import { LOOKS } from "./cell-looks";
import { contentOf, everyText, type OpenText } from "./open-text";
import { rowHeight } from "./text-height";
import { type HeadWords } from "./sheet-words";

/** The head of a sheet that is printed as a document: agency on the left, nation and motto on the right. */
export interface DocumentHead {
  /** Zero-based row of the first of three lines. */
  readonly row: number;
  /** Zero-based columns: the left block ends before `middle`, the right one begins there. */
  readonly left: number;
  readonly middle: number;
  readonly right: number;
  /** Widths of the two blocks in characters. */
  readonly widths: readonly [number, number];
  /** Superior body in capitals, then the body that issues the sheet. */
  readonly over: string;
  readonly agency: string | OpenText;
}

/** An open text is filled in as it is to be shown. */
function inCapitals(text: string | OpenText): string | OpenText {
  return typeof text === "string" ? text.toUpperCase() : text;
}

/** Draws the national head (NĐ 30/2020/NĐ-CP, annex I): two lines of head, then place and date. */
export function drawHead(draft: SheetDraft, head: DocumentHead, words: HeadWords): void {
  const lines = [
    [head.over.toUpperCase(), LOOKS.agency, words.nation, LOOKS.mottoBold],
    [inCapitals(head.agency), LOOKS.agencyBold, words.motto, LOOKS.mottoUnderlined],
    ["", LOOKS.agency, words.placeAndDate, LOOKS.placeAndDate],
  ] as const;
  lines.forEach(([left, leftLook, right, rightLook], index) => {
    const row = head.row + index;
    draft.put(row, head.left, left === "" ? undefined : contentOf(left), leftLook);
    draft.put(row, head.middle, right, rightLook);
    draft.merge({ top: row, bottom: row, left: head.left, right: head.middle - 1 });
    draft.merge({ top: row, bottom: row, left: head.middle, right: head.right });
    draft.height(
      row,
      rowHeight([
        ...everyText(left).map((text) => ({ text, width: head.widths[0], size: 12, bold: true })),
        { text: right, width: head.widths[1], size: 13, bold: true },
      ]),
    );
  });
}

/** A line of title over the whole width. */
export function drawTitle(
  draft: SheetDraft,
  place: {
    readonly row: number;
    readonly left: number;
    readonly right: number;
    readonly width: number;
  },
  text: string,
  kind: "title" | "subtitle",
): void {
  draft.put(place.row, place.left, text, LOOKS[kind]);
  draft.merge({ top: place.row, bottom: place.row, left: place.left, right: place.right });
  const size = kind === "title" ? 14 : 13;
  draft.height(
    place.row,
    rowHeight([{ text, width: place.width, size, bold: kind === "title" }], 21),
  );
}
