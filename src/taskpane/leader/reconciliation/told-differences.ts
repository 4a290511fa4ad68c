import { textOf } from "../../../i18n/messages/texts";
import { type Difference } from "../../../workbook/bloc/reconciliation/difference";
import { parseCellName } from "../../../workbook/plan/cell-address";
import { type CellRange } from "../../../workbook/plan/sheet-plan";
import { type PaneSpeech } from "../../pane-speech";

/** A difference in words, with where it is. */
export interface ToldDifference {
  readonly name: string;
  readonly text: string;
  /** Undefined where no sheet can be shown. */
  readonly place: { readonly sheet: string; readonly range: CellRange | undefined } | undefined;
}

function rangeOf(cell: string): CellRange | undefined {
  const at = parseCellName(cell);
  return at && { top: at.row, bottom: at.row, left: at.column, right: at.column };
}

/** Differences in words, each with the cell or the sheet where it is. */
export function toldDifferences(
  differences: readonly Difference[],
  { messages }: PaneSpeech,
): readonly ToldDifference[] {
  const family = messages.book.differences;
  return differences.map((difference) => {
    const { sheet, cell, code } = difference;
    const shown = sheet !== "" && code !== "sheetGone";
    return {
      name: family.place(difference),
      text: textOf(family, difference),
      place: shown ? { sheet, range: rangeOf(cell) } : undefined,
    };
  });
}

/** True where nothing but proposals has to be written again. */
export function onlyProposals(differences: readonly Difference[]): boolean {
  const proposed: readonly Difference["code"][] = ["awardDiffers", "proposalOld"];
  return differences.length > 0 && differences.every(({ code }) => proposed.includes(code));
}
