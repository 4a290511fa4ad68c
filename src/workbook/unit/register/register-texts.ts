import { failure, type Result, success } from "../../../basics/result";
import { type EvidenceColumn } from "../../look/sheet-words";
import { type CellChange, type SheetChange } from "../../plan/open-workbook";
import { type RegisterProblem } from "./evidence-changes";
import { type RegisterCells } from "./register-cells";

/** What a column of the register is to say about documents, by their codes. */
export type RegisterTexts = ReadonlyMap<string, string>;

/** Writes into one column of the register; everything else that is said about the documents stays as it is. */
export function putRegisterTexts(
  register: RegisterCells | undefined,
  key: EvidenceColumn,
  texts: RegisterTexts,
): Result<readonly SheetChange[], RegisterProblem> {
  if (register === undefined) return failure([{ code: "registerGone" }]);
  const column = register.columns.get(key);
  if (column === undefined) return failure([{ code: "registerColumnGone", column: key }]);
  const gone = [...texts.keys()].find((code) => !register.rows.has(code));
  if (gone !== undefined) return failure([{ code: "entryGone", evidence: gone }]);
  const cells = [...texts].flatMap(([code, value]): readonly CellChange[] => {
    const row = register.rows.get(code);
    return row === undefined ? [] : [{ row, column, value }];
  });
  return success([{ sheet: register.sheet, cells }]);
}
