import { dayNumber } from "../../../basics/date-text";
import { failure, type Result, success } from "../../../basics/result";
import { type EvidenceEntry } from "../../../scoring/import/received";
import { type EvidenceColumn } from "../../look/sheet-words";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type CellValue } from "../../plan/sheet-plan";
import { type RegisterCells, SAID_COLUMNS } from "./register-cells";

/** What is said about a document, by the register's columns; a date as `yyyy-mm-dd`, or as it was typed. */
export type EvidenceText = Omit<EvidenceEntry, "code">;

/** Why a document does not come into the register. */
export type RegisterProblem =
  | { readonly code: "registerGone" }
  /** No row is left. */
  | { readonly code: "registerFull" }
  /** The entry that was to be changed is no longer there. */
  | { readonly code: "entryGone"; readonly evidence: string }
  /** A column for which something is said is gone; `column` is its key. */
  | { readonly code: "registerColumnGone"; readonly column: EvidenceColumn };

/** Entries that were put into the register, with their codes in the order given. */
export interface PutEvidence {
  readonly change: SheetChange;
  readonly codes: readonly string[];
}

type Said = keyof EvidenceText & EvidenceColumn;

function isSaid(key: EvidenceColumn): key is Said {
  return key !== "id" && key !== "ordinal";
}

/** A calendar day becomes the number behind it; the column shows it as a date. */
function cellValue(key: Said, text: string): CellValue | undefined {
  const plain = text.trim();
  if (plain === "") return undefined;
  const isDay = key === "date" && /^\d{4}-\d\d-\d\d$/u.test(plain);
  return isDay ? (dayNumber(plain) ?? plain) : plain;
}

function rowCells(
  { columns }: RegisterCells,
  row: number,
  entry: EvidenceText,
): Result<readonly CellChange[], RegisterProblem> {
  const gone: RegisterProblem[] = [];
  const cells = SAID_COLUMNS.filter(isSaid).flatMap((key): readonly CellChange[] => {
    const [column, value] = [columns.get(key), cellValue(key, entry[key])];
    if (column !== undefined) return [{ row, column, ...(value === undefined ? {} : { value }) }];
    if (value !== undefined) gone.push({ code: "registerColumnGone", column: key });
    return [];
  });
  return gone.length > 0 ? failure(gone) : success(cells);
}

function joined(
  { sheet }: RegisterCells,
  rows: readonly Result<readonly CellChange[], RegisterProblem>[],
  codes: readonly string[],
): Result<PutEvidence, RegisterProblem> {
  const problems = rows.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) return failure(problems.slice(0, 1));
  return success({
    change: { sheet, cells: rows.flatMap((each) => (each.ok ? each.value : [])) },
    codes,
  });
}

/** Puts documents into the first rows of the register that are still blank, whose codes they get. */
export function addEvidence(
  register: RegisterCells | undefined,
  entries: readonly EvidenceText[],
): Result<PutEvidence, RegisterProblem> {
  if (register === undefined) return failure([{ code: "registerGone" }]);
  const free = [...register.free].slice(0, entries.length);
  if (free.length < entries.length) return failure([{ code: "registerFull" }]);
  const rows = entries.flatMap((entry, index) => {
    const [, row] = free[index] ?? [];
    return row === undefined ? [] : [rowCells(register, row, entry)];
  });
  return joined(
    register,
    rows,
    free.map(([code]) => code),
  );
}

/** Says something else about a document of the register. All blank, its row is free again. */
export function changeEvidence(
  register: RegisterCells | undefined,
  code: string,
  entry: EvidenceText,
): Result<PutEvidence, RegisterProblem> {
  if (register === undefined) return failure([{ code: "registerGone" }]);
  const row = register.rows.get(code);
  if (row === undefined) return failure([{ code: "entryGone", evidence: code }]);
  return joined(register, [rowCells(register, row, entry)], [code]);
}
