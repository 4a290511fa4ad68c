import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Stage } from "../../../scoring/self-assessment/entry";
import { type Template } from "../../../scoring/template/template";
import { type SheetWords } from "../../look/sheet-words";
import { type GridCell } from "../../plan/grid";
import { cellText, isFilled } from "../../plan/grid-cells";
import { type BookNotes } from "./book-note";

/** What is known of a workbook while its tables are read. */
export interface BookReading {
  readonly template: Template;
  /** The members as the list of members states them. */
  readonly units: readonly Unit[];
  /** The languages in which the workbook's own words are recognised. */
  readonly known: readonly SheetWords[];
  /** The language of the workbook. */
  readonly words: SheetWords;
  readonly notes: BookNotes;
}

/** Whom an entry concerns. */
export interface EntryAt {
  readonly unit: string;
  /** The criterion's code. */
  readonly criterion: string;
  readonly stage: Stage;
}

/** What stands in the cells of a row, parted by bars; "" where people see nothing. */
export function joinedTexts(cells: Iterable<GridCell>): string {
  return [...cells]
    .filter(isFilled)
    .map(cellText)
    .filter((text) => text !== "")
    .join(" | ");
}
