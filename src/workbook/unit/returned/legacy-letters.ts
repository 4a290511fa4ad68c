import { type GridCell } from "../../plan/grid";
import { cellName } from "../../plan/cell-address";
import { cellText } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { type FormNotes } from "./form-notes";

/**
 * Signs that the old fonts for Vietnamese (TCVN3 `B¸o c¸o`, VNI `Sôû Noäi vuï`) put in the place of its letters, and that
 * no Vietnamese word has inside.
 */
const INSIDE = /(?<=\p{L})[µ¸¶·¹¨»¾¼½Æ©®ª«¬×ØÞß¡¢§£¤¥¦÷þ](?=\p{L})/u;

/** Those that stand at the edge of a word as well, or in words of other languages (`Noël`): one alone tells nothing. */
const BESIDE = /(?<=\p{L})[µ¸¶¹¨¾¼½ÆØÞßþäåæçëîïñöøûü]/gu;

/** True for a text that was written in one of the old fonts, and is not readable without it. */
export function hasLegacyLetters(text: string): boolean {
  const plain = text.normalize("NFC");
  return INSIDE.test(plain) || (plain.match(BESIDE) ?? []).length > 1;
}

/** Reminds of every text in some columns of a table that was pasted in an old font. */
export function noteLegacyLetters<Key extends string>(
  { grid, columns, keyRow }: TableSheet<Key>,
  keys: readonly Key[],
  notes: FormNotes,
): void {
  const wanted = new Set(keys.flatMap((key) => columns.get(key) ?? []));
  const isOld = ({ row, column, value }: GridCell): boolean =>
    row !== keyRow && wanted.has(column) && value.kind === "text" && hasLegacyLetters(value.text);
  const cells = [...grid.rows.values()].flatMap((row) => [...row.values()]);
  for (const cell of cells.filter(isOld)) {
    const place = { sheet: grid.name, cell: cellName(cell.row, cell.column), criterion: "" };
    notes.reminders.push({ ...place, code: "legacyLetters", given: cellText(cell) });
  }
}
