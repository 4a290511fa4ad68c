import { type Term } from "../../../../scoring/distribution/bloc-setup";
import { type UnitWords } from "../../../look/sheet-words";
import { type WorkbookGrids } from "../../../plan/grid";
import { cellText } from "../../../plan/grid-cells";
import { chooseTable, type SheetNames } from "../../../tables/choose-table";
import { findTables, type TableSheet } from "../../../tables/table-sheet";
import { type AwardColumn } from "../../../look/award-words";
import { CHOICES_SHEET } from "../../choices-sheet";
import { type FormNotes, onSheet } from "../../returned/form-notes";
import { noteForeign, readAttached } from "./award-head";
import { AWARD_LEVELS } from "../award-layout";
import { AWARD_KEYS, type AwardReading, awardText } from "./award-reading";
import { type AwardRowPlaces, awardRowPlaces } from "./award-row-places";
import { groupSums, rowSums, tableSums } from "../award-sums";
import { type AwardGroup, type AwardTable } from "../award-table";
import { titleListId } from "../award-titles";
import { checkAwardSums } from "./check-award-sums";
import { readAwardRows } from "./read-award";

/** The award statistics of a returned form; undefined where the form has none. */
export interface ReadAwards {
  readonly sheet: TableSheet<AwardColumn>;
  readonly table: AwardTable;
}

/** True for a form that was sent out with the sheet: older ones were not. */
function wasIssued({ sheets }: WorkbookGrids): boolean {
  const ids = new Set<string>(AWARD_LEVELS.map(titleListId));
  const choices = sheets.find(({ name }) => name === CHOICES_SHEET);
  return [...(choices?.rows.get(0)?.values() ?? [])].some((cell) => ids.has(cellText(cell)));
}

function readGroups(reading: AwardReading, places: AwardRowPlaces): readonly AwardGroup[] {
  return AWARD_LEVELS.flatMap((level) => {
    const own = places.groups.get(level);
    if (own === undefined) return [];
    const rows = readAwardRows(reading, places.awards.get(level) ?? []);
    for (const award of rows) checkAwardSums(reading, award.row, rowSums(award.figures), "award");
    const group: AwardGroup = {
      level,
      title: awardText(reading, own, "title"),
      note: awardText(reading, own, "note"),
      rows: rows.map(({ ordinal, title, figures, note }) => ({ ordinal, title, figures, note })),
    };
    checkAwardSums(reading, own, groupSums(group), "sum");
    return [group];
  });
}

/** Cells beside the columns and below the total say something that nobody asked for. */
function noteOthers(
  reading: AwardReading,
  { behind, groups, awards, total }: AwardRowPlaces,
): void {
  const columns = new Set(reading.sheet.columns.values());
  const cellsOf = (row: number) => [...(reading.sheet.grid.rows.get(row)?.values() ?? [])];
  const rows = [...groups.values(), ...[...awards.values()].flat(), ...(total ? [total] : [])];
  const beside = rows.flatMap(cellsOf).filter(({ column }) => !columns.has(column));
  noteForeign(reading, [...beside, ...behind.flatMap(cellsOf)]);
}

/**
 * Reads the award statistics and computes every sum anew; what is wrong, doubtful or not the form's own is noted with
 * its cell. A form that was sent out without the sheet has none, and nothing is noted.
 */
export function readAwards(
  grids: WorkbookGrids,
  term: Term,
  { names, known }: { readonly names: SheetNames; readonly known: readonly UnitWords[] },
  notes: FormNotes,
): ReadAwards | undefined {
  const { table: sheet, findings } = chooseTable(findTables(grids, AWARD_KEYS), AWARD_KEYS, names);
  notes.findings.push(...findings.map(onSheet));
  if (sheet === undefined) {
    const place = { sheet: names[0], cell: "", criterion: "" };
    if (wasIssued(grids)) notes.findings.push({ ...place, code: "awardsMissing" });
    return undefined;
  }
  const words = known.map(({ awards }) => awards);
  const reading: AwardReading = { sheet, known: words, findings: notes.findings };
  const places = awardRowPlaces(reading);
  const table = {
    attached: readAttached(reading, places.head, term),
    groups: readGroups(reading, places),
  };
  if (places.total !== undefined) checkAwardSums(reading, places.total, tableSums(table), "sum");
  noteOthers(reading, places);
  return { sheet, table };
}
