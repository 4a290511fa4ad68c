import { numberText } from "../../../basics/number-text";
import { type TieBreak } from "../../../scoring/template/template";
import { type Criterion } from "../../../scoring/template/criterion";
import { type SheetWords } from "../../look/sheet-words";
import {
  allAvailableFormula,
  availableFormula,
  bandFormula,
  belowFloorFormula,
  type ColumnFormulas,
  contentFormula,
  creditFormula,
  leavesFormula,
  missingFormula,
  positionFormula,
  rankFormula,
  sectionFormula,
  tieBreakFormula,
  topGroupFormula,
  totalFormula,
  totalKeyFormula,
} from "./detail-formulas";
import { type ResultRow } from "./detail-layout";

/** Cells of other sheets that a unit's column reads. */
export interface OutsideCells {
  /** The unit's state in the sheet of submissions. */
  readonly status: string;
  /** The unit's days late. */
  readonly lateDays: string;
  /** A looked-up cell of the scores sheet. */
  readonly compared: (criterion: Criterion, kind: "excess" | "withoutTarget") => string;
}

function tieBreakOf(number: number, of: ColumnFormulas, outside: OutsideCells): string {
  const tieBreak = of.template.tieBreaks[number - 1];
  return tieBreak === undefined
    ? totalKeyFormula(of)
    : tieBreakFormula(of, tieBreak, outside.lateDays);
}

/** The formula of a cell under the criteria, for a unit that takes part. */
export function resultFormula(row: ResultRow, of: ColumnFormulas, outside: OutsideCells): string {
  const { layout, column } = of;
  switch (row.kind) {
    case "group":
      return topGroupFormula(of, row.leaf);
    case "credit":
      return creditFormula(of, row.leaf);
    case "available":
      return availableFormula(of, row.leaf);
    case "excess":
    case "withoutTarget":
      return outside.compared(row.leaf, row.kind);
    case "belowFloor":
      return belowFloorFormula(of, layout.largest + 1 + layout.floors.indexOf(row.band));
    case "tieBreak":
      return tieBreakOf(row.number, of, outside);
    case "allAvailable":
      return allAvailableFormula(of);
    case "content":
      return contentFormula(of);
    case "bonusUncapped":
      return leavesFormula(of, "bonus");
    case "bonus":
    case "penalty":
      return sectionFormula(of, row.kind);
    case "raw":
      return `ROUND(${["content", "bonus"].map((id) => layout.cell(id, column)).join("+")}-${layout.cell("penalty", column)},3)`;
    case "total":
      return totalFormula(of);
    case "missing":
      return missingFormula(of);
    case "barred":
      return leavesFormula(of, "condition");
    case "rank":
      return rankFormula(of);
    case "position":
      return positionFormula(of);
    case "band":
      return bandFormula(of);
    case "takesPart":
      return outside.status;
  }
}

function tieBreakLabel(tieBreak: TieBreak, words: SheetWords): string {
  const { tieBreaks } = words.bloc.detail;
  return tieBreak.by === "group" || tieBreak.by === "leaf"
    ? tieBreaks[tieBreak.by](tieBreak.code)
    : tieBreaks[tieBreak.by];
}

/** What a row under the criteria is called. */
export function resultLabel(
  row: ResultRow,
  { template }: ColumnFormulas,
  words: SheetWords,
): string {
  const { rows } = words.bloc.detail;
  switch (row.kind) {
    case "group":
    case "credit":
    case "available":
    case "excess":
    case "withoutTarget":
      return rows[row.kind](row.leaf.code);
    case "belowFloor":
      return rows.belowFloor(numberText(row.band.leafFloorPercent ?? 0, words.language));
    case "tieBreak": {
      const tieBreak = template.tieBreaks[row.number - 1];
      return tieBreak === undefined
        ? rows.totalKey
        : rows.tieBreak(row.number, tieBreakLabel(tieBreak, words));
    }
    default:
      return rows[row.kind];
  }
}
