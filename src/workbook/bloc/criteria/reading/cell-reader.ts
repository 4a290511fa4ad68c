import { foldedName } from "../../../../basics/folded-name";
import { numberFromText } from "../../../answers/number-from-text";
import { type CriteriaColumn } from "../../../look/criteria-words";
import { cellName } from "../../../plan/cell-address";
import { cellText, isFilled } from "../../../plan/grid-cells";
import { type CellFault, type CriteriaFault } from "./criteria-fault";
import { type CriteriaLine, type CriteriaLines } from "./criteria-lines";

/** Reads cells one by one and notes what is wrong with any. */
export interface CellReader {
  readonly faults: CriteriaFault[];
  /** The name of a cell, such as `B12`; "" for a column that is gone. */
  readonly cellOf: (line: CriteriaLine, column: CriteriaColumn) => string;
  readonly note: (line: CriteriaLine, column: CriteriaColumn, fault: CellFault) => void;
  /** "" for a blank, which is noted where it is `needed`. */
  readonly text: (line: CriteriaLine, column: CriteriaColumn, needed: boolean) => string;
  /** Undefined for a blank and for what is no number; both are noted, a blank only where it is `needed`. */
  readonly number: (
    line: CriteriaLine,
    column: CriteriaColumn,
    needed: boolean,
  ) => number | undefined;
  /**
   * The key of the word that stands in a cell, in whichever language, letters and spaces. Undefined for a blank and for
   * another word, which is noted.
   */
  readonly word: <Key extends string>(
    line: CriteriaLine,
    column: CriteriaColumn,
    words: readonly Readonly<Record<Key, string>>[],
  ) => Key | undefined;
}

/** Begins to read cells of a sheet of criteria. */
export function cellReader({ table }: CriteriaLines): CellReader {
  const { grid, columns } = table;
  const faults: CriteriaFault[] = [];
  const cellOf: CellReader["cellOf"] = ({ row }, column) => {
    const at = columns.get(column);
    return at === undefined ? "" : cellName(row, at);
  };
  const note: CellReader["note"] = (line, column, fault) => {
    faults.push({ sheet: grid.name, cell: cellOf(line, column), ...fault });
  };
  return {
    faults,
    cellOf,
    note,
    text: (line, column, needed) => {
      const cell = line.cell(column);
      const given = cellText(cell).normalize("NFC");
      if (!isFilled(cell)) {
        if (needed) note(line, column, { code: "cellMissing", column });
        return "";
      }
      const { kind } = cell.value;
      if (kind === "text" || kind === "number") return given;
      note(line, column, { code: "cellNoText", given });
      return given;
    },
    number: (line, column, needed) => {
      const cell = line.cell(column);
      if (!isFilled(cell)) {
        if (needed) note(line, column, { code: "cellMissing", column });
        return undefined;
      }
      const { value } = cell;
      if (value.kind === "number") return value.number;
      const given = cellText(cell);
      const read =
        value.kind === "text" ? numberFromText(given, "") : { kind: "unreadable" as const };
      if (read.kind === "number") return read.number;
      const code = read.kind === "ambiguous" ? "cellAmbiguous" : "cellNotNumber";
      note(line, column, { code, given });
      return undefined;
    },
    word: <Key extends string>(
      line: CriteriaLine,
      column: CriteriaColumn,
      words: readonly Readonly<Record<Key, string>>[],
    ) => {
      const given = cellText(line.cell(column));
      if (given === "") return undefined;
      const folded = foldedName(given);
      for (const each of words)
        for (const key of Object.keys(each) as Key[])
          if (foldedName(each[key]) === folded) return key;
      note(line, column, { code: "wordUnknown", column, given });
      return undefined;
    },
  };
}
