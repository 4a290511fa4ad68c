import { dayNumber } from "../../../basics/date-text";
import { foldedName } from "../../../basics/folded-name";
import { type Term, type Unit } from "../../../scoring/distribution/bloc-setup";
import { readNumber } from "../../answers/read-number";
import { readTyped } from "../../answers/read-typed";
import { type SheetWords } from "../../look/sheet-words";
import { type GridCell } from "../../plan/grid";
import { cellText, isFilled } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { type SubmissionsColumn } from "../submissions/submissions-sheet";
import { daysLate } from "../submissions/submissions-values";
import { type BookNotes, type BookPlace, onSheet } from "./book-note";
import { type PlacedTable, tableCell, tableCellName } from "./book-places";
import { joinedTexts } from "./book-reading";
import { formulaFinding } from "./checks/formula-finding";
import { isHeadRow } from "./checks/head-row";
import { type Member } from "./read-setup";

/** What the sheet of submissions says. */
export interface SubmissionsContent {
  /** The members with their states, in the order of the list of members. */
  readonly units: readonly Unit[];
  /** Unit id → day of receipt, `yyyy-mm-dd`. */
  readonly days: ReadonlyMap<string, string>;
  /** Unit id → the file that counts, for people. */
  readonly files: ReadonlyMap<string, string>;
  /** Unit id → what stands in the note, "" for a blank. */
  readonly notes: ReadonlyMap<string, string>;
  readonly table: PlacedTable<SubmissionsColumn>;
}

interface RowReading {
  readonly table: TableSheet<SubmissionsColumn>;
  readonly row: number;
  readonly unit: string;
  readonly known: readonly SheetWords[];
  readonly notes: BookNotes;
}

function cellOf({ table, row }: RowReading, key: SubmissionsColumn): GridCell | undefined {
  return tableCell(table, row, key);
}

function placeOf({ table, row, unit }: RowReading, key: SubmissionsColumn): BookPlace {
  return { ...onSheet(table.grid.name, tableCellName(table, row, key)), unit };
}

/** A state by its label in any language; a label of nobody's is a state of its own. */
function readStatus(reading: RowReading): string {
  const given = cellText(cellOf(reading, "status"));
  const { notes, known } = reading;
  if (given === "") notes.reminders.push({ ...placeOf(reading, "status"), code: "statusBlank" });
  const labels = known.flatMap(({ bloc }) => Object.entries(bloc.submissions.statuses));
  const exact = labels.find(([, label]) => label === given);
  if (exact !== undefined) return exact[0];
  const found = labels.find(([, label]) => foldedName(label) === foldedName(given));
  if (found === undefined) return given;
  const [status, read] = found;
  notes.repairs.push({ ...placeOf(reading, "status"), code: "statusFromText", given, read });
  return status;
}

/** A calendar day; "" for a blank. What is no date is noted. */
function readDay(reading: RowReading, key: "received" | "deadline"): string {
  const cell = cellOf(reading, key);
  if (cell?.value.kind === "date") return cell.value.date;
  if (isFilled(cell))
    reading.notes.problems.push({
      ...placeOf(reading, key),
      code: "dateUnreadable",
      given: cellText(cell),
    });
  return "";
}

/** Days late as recorded; undefined for a blank and for what is no number of days. */
function readRecorded(reading: RowReading): number | undefined {
  const { notes } = reading;
  const place = placeOf(reading, "recordedLate");
  const read = readTyped(cellOf(reading, "recordedLate"), (typed, text) =>
    readNumber(typed, text, ""),
  );
  if (read.kind === "problem") notes.problems.push({ ...place, ...read.problem });
  if (read.kind !== "read") return undefined;
  notes.repairs.push(...read.repairs.map((repair) => ({ ...place, ...repair })));
  if (read.value >= 0) return read.value;
  notes.problems.push({ ...place, code: "daysUnusable", given: read.value });
  return undefined;
}

function checkRow(reading: RowReading, member: Member, deadline: string): void {
  const { table, row, unit, notes } = reading;
  const given = cellText(cellOf(reading, "name"));
  if (given !== member.name)
    notes.findings.push({
      ...placeOf(reading, "name"),
      code: "nameDiffers",
      given,
      kept: member.name,
    });
  const due = cellOf(reading, "deadline");
  const stated = due?.value.kind === "date" ? due.value.date : cellText(due);
  const set = dayNumber(deadline) === undefined ? "" : deadline;
  if (stated !== set)
    notes.findings.push({
      ...placeOf(reading, "deadline"),
      code: "factDiffers",
      fact: "deadline",
      given: cellText(due),
      kept: deadline,
    });
  const late = formulaFinding(table, row, "late", true);
  if (late !== undefined) notes.findings.push({ ...late, unit });
}

function findRows(
  table: TableSheet<SubmissionsColumn>,
  members: readonly Member[],
  heads: ReadonlySet<string>,
  notes: BookNotes,
): ReadonlyMap<string, number> {
  const { grid, keyRow } = table;
  const rows = new Map<string, number>();
  for (const [row, cells] of grid.rows) {
    if (row === keyRow) continue;
    const unit = cellText(tableCell(table, row, "unit"));
    const given = joinedTexts(cells.values());
    const place = onSheet(grid.name, `A${String(row + 1)}`);
    if (members.some(({ id }) => id === unit)) {
      if (rows.has(unit)) notes.findings.push({ ...place, unit, code: "rowRepeated", given });
      else rows.set(unit, row);
    } else if (given !== "" && !isHeadRow(cells, heads))
      notes.findings.push({ ...place, code: "rowUnknown", given });
  }
  return rows;
}

/** Reads every member's state, days late, receipt, file and note. A member without a row is noted and has no state. */
export function readSubmissions(
  found: TableSheet<SubmissionsColumn>,
  members: readonly Member[],
  facts: Term & { readonly deadline: string },
  { known, notes }: { readonly known: readonly SheetWords[]; readonly notes: BookNotes },
): SubmissionsContent {
  const heads = known.flatMap(({ bloc }) => [
    ...Object.values(bloc.submissions.columns),
    bloc.submissions.title(facts),
  ]);
  const table = { ...found, rows: findRows(found, members, new Set(heads), notes) };
  const days = new Map<string, string>();
  const files = new Map<string, string>();
  const remarks = new Map<string, string>();
  const units = members.map((member): Unit => {
    const row = table.rows.get(member.id);
    if (row === undefined) {
      notes.findings.push({ ...onSheet(table.grid.name), unit: member.id, code: "rowMissing" });
      return { ...member, status: "", lateDays: 0 };
    }
    const reading: RowReading = { table, row, unit: member.id, known, notes };
    checkRow(reading, member, facts.deadline);
    const day = readDay(reading, "received");
    if (day !== "") days.set(member.id, day);
    const file = cellText(cellOf(reading, "file"));
    if (file !== "") files.set(member.id, file);
    remarks.set(member.id, cellText(cellOf(reading, "note")));
    const due = cellOf(reading, "deadline");
    const counted = daysLate(due?.value.kind === "date" ? due.value.date : "", day);
    const lateDays = readRecorded(reading) ?? counted;
    return { ...member, status: readStatus(reading), lateDays };
  });
  return { units, days, files, notes: remarks, table };
}
