import { identityLines, identitySheet } from "../../identity/identity-copies";
import { IDENTITY_MARKER, SEAL_KEY } from "../../identity/identity-sheet";
import { type UnitWords } from "../../look/sheet-words";
import { cellName } from "../../plan/cell-address";
import { type WorkbookGrids } from "../../plan/grid";
import { findText } from "../../plan/grid-cells";
import { type CodeCell, codeCell } from "../returned/code-cells";
import { type SealedParts, sealedText } from "./sealed-text";

/** All that sealing a form, or judging its seal, takes. */
export interface FormSealing {
  /** The content that a seal is made of. */
  readonly text: string;
  /** Where a seal stands or is to stand: the cell that people see, then the hidden one, as far as they are there. */
  readonly cells: readonly CodeCell[];
  /** The sheets at whose foot a seal is printed. */
  readonly sheets: readonly string[];
  /** The language of the form. */
  readonly words: UnitWords;
}

function hiddenCell(grids: WorkbookGrids): CodeCell | undefined {
  const grid = identitySheet(grids);
  const found = grid && identityLines(grid).get(SEAL_KEY);
  if (grid === undefined || found === undefined) return undefined;
  const column = (findText(grid, IDENTITY_MARKER)?.column ?? 0) + 1;
  const place = { sheet: grid.name, cell: cellName(found.row, column), criterion: "" };
  return { place, row: found.row, column, text: found.value };
}

/** Gathers what a form's seal is made of and where it stands. */
export function formSealing(
  parts: Omit<SealedParts, "sealRow">,
  words: UnitWords,
  known: readonly UnitWords[],
): FormSealing {
  const { form, register, awards, grids } = parts;
  const seen = codeCell(form, "seal", known);
  const hidden = hiddenCell(grids);
  return {
    text: sealedText({ ...parts, sealRow: seen?.row }),
    cells: [seen, hidden].filter((cell) => cell !== undefined),
    sheets: [form, register, awards].flatMap((table) => table?.grid.name ?? []),
    words,
  };
}
