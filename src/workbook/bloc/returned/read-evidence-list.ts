import { type BlocSetup, type Term } from "../../../scoring/distribution/bloc-setup";
import { evidenceEntry, type EvidenceEntry } from "../../../scoring/import/received";
import { type SheetWords } from "../../look/sheet-words";
import { cellText } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { type EvidenceListColumn } from "../evidence-list-sheet";
import { type BookNotes, onSheet } from "./book-note";
import { tableCell } from "./book-places";
import { joinedTexts } from "./book-reading";
import { isHeadRow } from "./checks/head-row";

function entryIn(table: TableSheet<EvidenceListColumn>, row: number): EvidenceEntry {
  const text = (key: EvidenceListColumn): string => {
    const cell = tableCell(table, row, key);
    return cell?.value.kind === "date" ? cell.value.date : cellText(cell);
  };
  return evidenceEntry(text("ordinal"), text);
}

function headTexts({ evidence, bloc }: SheetWords, term: Term): readonly string[] {
  const labels = Object.values(evidence.columns);
  return [evidence.title(term), bloc.scores.columns.unitName, ...labels];
}

/** The evidence of every unit in the order of the list; rows of no unit are noted. */
export function readEvidenceList(
  table: TableSheet<EvidenceListColumn>,
  { units, ...term }: Term & Pick<BlocSetup, "units">,
  known: readonly SheetWords[],
  notes: BookNotes,
): ReadonlyMap<string, readonly EvidenceEntry[]> {
  const { grid, keyRow } = table;
  const heads = new Set(known.flatMap((words) => headTexts(words, term)));
  const found = new Map<string, EvidenceEntry[]>();
  for (const [row, cells] of grid.rows) {
    if (row === keyRow) continue;
    const unit = cellText(tableCell(table, row, "id"));
    const given = joinedTexts(cells.values());
    if (units.some(({ id }) => id === unit))
      found.set(unit, [...(found.get(unit) ?? []), entryIn(table, row)]);
    else if (given !== "" && !isHeadRow(cells, heads))
      notes.findings.push({
        ...onSheet(grid.name, `A${String(row + 1)}`),
        code: "rowUnknown",
        given,
      });
  }
  return found;
}
