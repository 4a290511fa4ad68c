import { type ReadLook, type ReadLooks } from "../looks/read-looks";
import { type NoteLeftOut } from "../left-out-list";
import { type ValueContext } from "./stated-cell";

/** How much more of a workbook may be read. */
export interface Room {
  /** Cells and rows, empty ones too. */
  cells: number;
  /** Characters of formulas that are put together out of shared ones. */
  letters: number;
}

/** What the sheets of one workbook share while they are read, and the notes of the present one. */
export interface SheetContext extends ValueContext {
  readonly looks: ReadLooks;
  readonly note: NoteLeftOut;
  readonly room: Room;
}

const NO_LOOK: ReadLook = { style: undefined, lost: [], isDate: false };

/** How the cells of a style look; what of it is lost is noted. */
export function lookOf({ looks, note }: SheetContext, style: number): ReadLook {
  const look = looks.cells[style] ?? NO_LOOK;
  for (const code of look.lost) note(code);
  return look;
}
