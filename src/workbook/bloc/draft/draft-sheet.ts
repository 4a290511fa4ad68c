import { draftSheet } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { type BlocDraft } from "./bloc-draft";

/** The very hidden sheet with what was typed of a bloc that is not set up yet: JSON in pieces, one a row in column A. */
export const DRAFT_SHEET = "_nhap";

/** The text in its first cell. */
export const DRAFT_MARKER = "#ktd-nhap";

/** Characters of a piece: a cell holds 32,767. */
const PIECE = 30_000;

function pieces(text: string): readonly string[] {
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

/** The sheet that keeps a draft. */
export function writeDraft(draft: BlocDraft): SheetPlan {
  const sheet = draftSheet(DRAFT_SHEET);
  [DRAFT_MARKER, ...pieces(JSON.stringify(draft))].forEach((line, row) => {
    sheet.put(row, 0, line, { numberFormat: "@" });
  });
  return sheet.finish({ visibility: "veryHidden", columns: [{ width: 60 }] });
}
