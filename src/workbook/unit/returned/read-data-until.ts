import { dayNumber } from "../../../basics/date-text";
import { type FormColumn, type UnitWords } from "../../look/sheet-words";
import { cellName } from "../../plan/cell-address";
import { cellAt, cellText, dayOrText } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { type FormNotes } from "./form-notes";

/**
 * Reads the day up to which a unit counted its figures: `yyyy-mm-dd`, "" where it says none. A day before the end of the
 * period, and what is no day, are noted.
 *
 * @param to the last day of the period, "" where it is not set.
 */
export function readDataUntil(
  { grid, columns }: TableSheet<FormColumn>,
  known: readonly UnitWords[],
  to: string,
  notes: FormNotes,
): string {
  const [title, target] = [columns.get("title"), columns.get("target")];
  if (title === undefined || target === undefined) return "";
  const labels = known.map(({ form }) => form.dataUntil);
  const row = [...grid.rows.keys()].find((each) =>
    labels.includes(cellText(cellAt(grid, each, title))),
  );
  const said = row === undefined ? "" : dayOrText(cellAt(grid, row, target));
  if (row === undefined || said === "") return "";
  const place = { sheet: grid.name, cell: cellName(row, target), criterion: "" };
  if (dayNumber(said) === undefined) {
    notes.reminders.push({ ...place, code: "dataUntilUnreadable", given: said });
    return "";
  }
  if (to !== "" && said < to)
    notes.reminders.push({ ...place, code: "dataCutOff", until: said, to });
  return said;
}
