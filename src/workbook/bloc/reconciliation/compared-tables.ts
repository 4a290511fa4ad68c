import { type BlocResult } from "../../../scoring/summary/score-bloc";
import { type WorkbookGrids } from "../../plan/grid";
import { planBlocWorkbook } from "../bloc-workbook";
import { CRITERIA_MARKER } from "../criteria/criteria-columns";
import { DETAIL_MARKER } from "../detail/detail-layout";
import { RANKING_MARKER } from "../ranking-sheet";
import { type BlocBook } from "../returned/bloc-book";
import { type PlacedTable } from "../returned/book-places";
import { SCORES_MARKER } from "../scores/scores-layout";
import { SUBMISSIONS_MARKER } from "../submissions/submissions-sheet";
import { SUMMARY_MARKER } from "../summary-layout";
import { type Concerned, concernedIn } from "./concerned";
import { plannedTable, type PlannedTable } from "./planned-table";
import { knownTable, markedTables, type StandingTable } from "./standing-table";

/** A table as it is planned and as it stands. */
export interface ComparedTable {
  readonly planned: PlannedTable;
  readonly standing: StandingTable;
  /** Whom the figure of a row id and a column key concerns. */
  readonly concerns: (id: string, key: string) => Concerned;
}

/** By what the sheets of one marker are found and compared. */
interface TableKind {
  readonly marker: string;
  /** Columns with values on which formulas lean, or that say beside the figures whose they are. */
  readonly fixed: RegExp;
  readonly concerns: (planned: PlannedTable) => ComparedTable["concerns"];
  /** Where the table has been found already. */
  readonly placed?: PlacedTable<string>;
}

function kindsOf(book: BlocBook): readonly TableKind[] {
  const { submissions, scores } = book.places;
  const { ofCriterion, ofPair, ofUnit, ofUnitColumn } = concernedIn(book);
  return [
    { marker: CRITERIA_MARKER, fixed: /^(code|max)$/, concerns: () => ofCriterion },
    {
      marker: SUBMISSIONS_MARKER,
      fixed: /^(name|deadline)$/,
      concerns: () => ofUnit,
      placed: submissions,
    },
    {
      marker: SCORES_MARKER,
      fixed: /^(unitName|code|max)$/,
      concerns: () => ofPair,
      placed: scores,
    },
    { marker: DETAIL_MARKER, fixed: /^(code|max|#floor:.*)$/, concerns: () => ofUnitColumn },
    {
      marker: SUMMARY_MARKER,
      fixed: /^(name|award|rankProposed|bandProposed)$/,
      concerns: () => ofUnit,
    },
    {
      marker: RANKING_MARKER,
      fixed: /^$/,
      concerns: (planned) => (place, key) => ofUnit(String(planned.at(place, "unit")), key),
    },
  ];
}

/** Plans the workbook anew from what it says, and finds each table in the open one, from the scores to the ranking. */
export function comparedTables(
  grids: WorkbookGrids,
  book: BlocBook,
  result: BlocResult,
): readonly ComparedTable[] {
  const { sheets } = planBlocWorkbook({ ...book, result }, book.words);
  return kindsOf(book).flatMap(({ marker, fixed, concerns, placed }) => {
    const planned = sheets
      .filter(({ cells }) => cells.some((cell) => cell.row === 0 && cell.value === marker))
      .map((sheet) => plannedTable(sheet, fixed));
    const standing =
      placed === undefined
        ? markedTables(grids, planned)
        : planned.map((table) => knownTable(grids, table, placed));
    return planned.flatMap((table, index): readonly ComparedTable[] => {
      const found = standing[index];
      return found === undefined
        ? []
        : [{ planned: table, standing: found, concerns: concerns(table) }];
    });
  });
}
