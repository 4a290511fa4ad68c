import { type ColumnRole } from "../../../workbook/criteria-table/criteria-table";

/** The words of reading a table of criteria that stands in a sheet. */
export interface TableWords {
  readonly howTo: string;
  readonly read: string;
  readonly readAgain: string;
  readonly nothingSelected: string;
  /** The sheet and the range that was read. */
  readonly from: (sheet: string, range: string) => string;
  readonly templateTitle: string;
  readonly columns: string;
  readonly roles: Readonly<Record<ColumnRole, string>>;
  readonly column: (name: string, heading: string, role: string) => string;
  readonly questions: (count: number) => string;
  readonly proposed: string;
  readonly findings: (count: number) => string;
  readonly faults: (count: number) => string;
  readonly cell: (cell: string) => string;
  readonly tree: string;
}
