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
  rawFormula,
  sectionFormula,
  tieBreakFormula,
  topGroupFormula,
  totalFormula,
  totalKeyFormula,
} from "./detail-formulas";
import { type NodeRow, type PlainRow, type ResultRow } from "./detail-layout";

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

function nodeFormula(row: NodeRow, of: ColumnFormulas, outside: OutsideCells): string {
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
  }
}

const PLAIN: Readonly<Record<PlainRow, (of: ColumnFormulas, outside: OutsideCells) => string>> = {
  takesPart: (_of, outside) => outside.status,
  allAvailable: allAvailableFormula,
  content: contentFormula,
  bonusUncapped: (of) => leavesFormula(of, "bonus"),
  bonus: (of) => sectionFormula(of, "bonus"),
  penalty: (of) => sectionFormula(of, "penalty"),
  raw: rawFormula,
  total: totalFormula,
  missing: missingFormula,
  barred: (of) => leavesFormula(of, "condition"),
  rank: rankFormula,
  position: positionFormula,
  band: bandFormula,
};

/** The formula of a cell under the criteria, for a unit that takes part. */
export function resultFormula(row: ResultRow, of: ColumnFormulas, outside: OutsideCells): string {
  const { layout } = of;
  if ("leaf" in row) return nodeFormula(row, of, outside);
  if ("band" in row)
    return belowFloorFormula(of, layout.largest + 1 + layout.floors.indexOf(row.band));
  return "number" in row ? tieBreakOf(row.number, of, outside) : PLAIN[row.kind](of, outside);
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
  if ("leaf" in row) return rows[row.kind](row.leaf.code);
  if ("band" in row)
    return rows.belowFloor(numberText(row.band.leafFloorPercent ?? 0, words.language));
  if (!("number" in row)) return rows[row.kind];
  const tieBreak = template.tieBreaks[row.number - 1];
  return tieBreak === undefined
    ? rows.totalKey
    : rows.tieBreak(row.number, tieBreakLabel(tieBreak, words));
}
