import { present } from "../../../src/basics/assert";
import { viSheets } from "../../../src/i18n/sheets/vi";
import { scoreBloc } from "../../../src/scoring/summary/score-bloc";
import { planBlocWorkbook } from "../../../src/workbook/bloc/bloc-workbook";
import { DETAIL_COLUMNS, detailLayout } from "../../../src/workbook/bloc/detail/detail-layout";
import { scoresLayout } from "../../../src/workbook/bloc/scores/scores-layout";
import { type SheetPlan, type WorkbookPlan } from "../../../src/workbook/plan/sheet-plan";
import { filledSheet } from "../../../src/workbook/plan/slots";
import { wideBloc } from "../members";

/** A place in a workbook, zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The leader's workbook of a bloc, where a score is typed, and where the total stands that it moves. */
export interface EditedBook {
  readonly plan: WorkbookPlan;
  readonly typed: Place;
  readonly total: Place;
}

/** The workbook of a bloc of so many units and leaves, in which the verified points of one leaf are about to be typed. */
export function editedBook(members: number, leaves: number): EditedBook {
  const { template, bloc } = wideBloc(members, leaves);
  const result = scoreBloc(template, bloc);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const plan = planBlocWorkbook(
    { template, bloc, result: result.value, received: new Map() },
    viSheets,
  );
  const { scores, detail } = viSheets.bloc;
  const layout = scoresLayout(template, bloc, scores.sheet);
  const { row } = present(layout.rows[0], "a row of scores");
  return {
    plan,
    typed: { sheet: scores.sheet, row, column: layout.column("meeting.typed") },
    total: {
      sheet: detail.sheet,
      row: detailLayout(template, bloc.units, detail.sheet).row("total"),
      column: DETAIL_COLUMNS.firstUnit,
    },
  };
}

/** The sheets as they are written: what is a formula and what is not. */
export function formulaCount({ plan }: EditedBook): {
  readonly sheets: ReadonlyMap<string, number>;
  /** Formulas that look for something in the long table of scores from its first row on. */
  readonly searches: number;
} {
  const formulasIn = (sheet: SheetPlan): readonly string[] =>
    filledSheet(sheet, plan.slots).cells.flatMap(({ formula }) => formula ?? []);
  const all = plan.sheets.map((sheet) => [sheet.name, formulasIn(sheet)] as const);
  return {
    sheets: new Map(all.map(([name, formulas]) => [name, formulas.length])),
    searches: all.flatMap(([, formulas]) => formulas).filter(isSearch).length,
  };
}

/** A formula that searches the table at once; one that first looks where the row has its place is none. */
function isSearch(formula: string): boolean {
  const table = `'${viSheets.bloc.scores.sheet}'!`;
  const found = [...formula.matchAll(/\b(MATCH|VLOOKUP|LOOKUP|SUMIFS?|COUNTIFS?|SUMPRODUCT)\(/g)];
  const inTable = found.some(({ index }) => {
    const rest = formula.slice(index);
    return rest.slice(0, rest.indexOf(")")).includes(table);
  });
  return inTable && !formula.includes(`IF(INDEX(${table}`);
}
