import { type EvidenceColumn } from "../../look/sheet-words";
import { cellAt, cellText, isFilled } from "../../plan/grid-cells";
import { type TableSheet } from "../../tables/table-sheet";
import { EVIDENCE_COLUMNS, evidenceCode } from "../evidence-sheet";

/** Where the register of evidence stands; rows and columns count from 0. */
export interface RegisterCells {
  readonly sheet: string;
  readonly columns: ReadonlyMap<EvidenceColumn, number>;
  /** Rows in which something is said about a document, by the entry's code. Of several with one code the first. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows that are still blank, by the code that stands in them, in the order of the sheet. */
  readonly free: ReadonlyMap<string, number>;
}

/** The columns in which a unit says something about a document. */
export const SAID_COLUMNS: readonly EvidenceColumn[] = EVIDENCE_COLUMNS.slice(2);

/** The codes that the form gives its rows. */
export const OWN_CODE = new RegExp(`^${evidenceCode(0).replace(/\d+/, "\\d+")}$`);

/** Finds the rows of a register. */
export function registerCells({
  grid,
  keyRow,
  columns,
}: TableSheet<EvidenceColumn>): RegisterCells {
  const rows = new Map<string, number>();
  const free = new Map<string, number>();
  const said = SAID_COLUMNS.flatMap((key) => columns.get(key) ?? []);
  const codeIn = (row: number): string => {
    const [id = "", ordinal = ""] = (["id", "ordinal"] as const).map((key) => {
      const column = columns.get(key);
      return column === undefined ? "" : cellText(cellAt(grid, row, column));
    });
    return id === "" ? ordinal : id;
  };
  for (const row of grid.rows.keys()) {
    if (row === keyRow) continue;
    const code = codeIn(row);
    const isEntry = said.some((column) => isFilled(cellAt(grid, row, column)));
    if (isEntry && !rows.has(code)) rows.set(code, row);
    if (!isEntry && OWN_CODE.test(code) && !free.has(code)) free.set(code, row);
  }
  return { sheet: grid.name, columns, rows, free };
}
