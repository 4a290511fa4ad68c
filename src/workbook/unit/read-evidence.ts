import { foldedName } from "../../basics/folded-name";
import { evidenceEntry, type EvidenceEntry } from "../../scoring/import/received";
import { type EvidenceColumn, type UnitWords } from "../look/sheet-words";
import { cellName } from "../plan/cell-address";
import { type GridCell, type WorkbookGrids } from "../plan/grid";
import { dayOrText } from "../plan/grid-cells";
import { numberings } from "../look/table-head";
import {
  EVIDENCE_COLUMNS,
  EVIDENCE_MARKER,
  evidenceHead,
  type EvidencePeriod,
} from "./evidence-sheet";
import { OWN_CODE, SAID_COLUMNS } from "./register/register-cells";
import { chooseTable, type SheetNames } from "../tables/choose-table";
import { type FormNotes, onSheet } from "./returned/form-notes";
import { findTables, type TableKeys, type TableSheet } from "../tables/table-sheet";

/** The register is known by these; it is read as far as its columns are there. */
export const EVIDENCE_KEYS: TableKeys<EvidenceColumn> = {
  marker: EVIDENCE_MARKER,
  keys: EVIDENCE_COLUMNS,
  needed: ["type", "symbol", "date", "subject", "criteria"],
};

/** What the register's head shows by column, folded. */
function headTexts(
  period: EvidencePeriod,
  known: readonly UnitWords[],
): ReadonlyMap<EvidenceColumn, ReadonlySet<string>> {
  const heads = known.map((words) => evidenceHead(period, words));
  return new Map(
    EVIDENCE_COLUMNS.map((key, index) => {
      const texts = heads.flatMap(({ title, subtitle, columns }) => [
        ...(key === "ordinal" ? [title, subtitle] : []),
        columns[index]?.label ?? "",
        numberings(columns)[index] ?? "",
      ]);
      return [key, new Set(texts.map(foldedName))];
    }),
  );
}

interface RegisterCell {
  readonly key: EvidenceColumn | undefined;
  readonly cell: GridCell;
  readonly text: string;
}

function entryOf(cells: readonly RegisterCell[]): EvidenceEntry {
  const text = (key: EvidenceColumn): string => cells.find((each) => each.key === key)?.text ?? "";
  return evidenceEntry(text("id") === "" ? text("ordinal") : text("id"), text);
}

function cellsOf(
  cells: ReadonlyMap<number, GridCell>,
  columns: TableSheet<EvidenceColumn>["columns"],
): readonly RegisterCell[] {
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return [...cells]
    .map(([column, cell]) => ({ key: keys.get(column), cell, text: dayOrText(cell) }))
    .filter(({ text }) => text !== "");
}

/** Rows of the head say nothing; a remark beside the columns or without a document is noted. */
function readRows(
  { grid, keyRow, columns }: TableSheet<EvidenceColumn>,
  head: ReadonlyMap<EvidenceColumn, ReadonlySet<string>>,
  notes: FormNotes,
): readonly EvidenceEntry[] {
  const entries: EvidenceEntry[] = [];
  const isOwn = ({ key, text }: RegisterCell): boolean =>
    key === "id" ||
    (key === "ordinal" && OWN_CODE.test(text)) ||
    (key !== undefined && head.get(key)?.has(foldedName(text)) === true);
  for (const [row, cells] of grid.rows) {
    if (row === keyRow) continue;
    const foreign = cellsOf(cells, columns).filter((each) => !isOwn(each));
    const isEntry = foreign.some(({ key }) => key !== undefined && SAID_COLUMNS.includes(key));
    if (isEntry) entries.push(entryOf(cellsOf(cells, columns)));
    for (const { key, cell, text } of foreign) {
      if (key !== undefined && isEntry) continue;
      const place = { sheet: grid.name, cell: cellName(row, cell.column), criterion: "" };
      notes.findings.push({ ...place, code: "notTaken", given: text });
    }
  }
  return entries;
}

/**
 * Reads the register of evidence: every row in which anything is said about a document, in the order of the sheet. Dates
 * are calendar days; a date that was typed as a text stays as it is. A register that is gone is noted.
 */
export function readEvidence(
  grids: WorkbookGrids,
  period: EvidencePeriod,
  { names, known }: { readonly names: SheetNames; readonly known: readonly UnitWords[] },
  notes: FormNotes,
): readonly EvidenceEntry[] {
  const tables = findTables(grids, EVIDENCE_KEYS);
  const { table: sheet, findings } = chooseTable(tables, EVIDENCE_KEYS, names);
  notes.findings.push(...findings.map(onSheet));
  if (sheet !== undefined) return readRows(sheet, headTexts(period, known), notes);
  notes.findings.push({ sheet: names[0], cell: "", criterion: "", code: "sheetMissing" });
  return [];
}
