import { type BlocResult } from "../../../scoring/summary/score-bloc";
import { type WorkbookGrids } from "../../plan/grid";
import { type CellValue } from "../../plan/sheet-plan";
import { type BlocBook } from "../returned/bloc-book";
import { comparedTables } from "./compared-tables";
import { type Difference, type Reconciliation } from "./difference";
import { type Figure } from "./planned-table";
import { compareFigures, structureDifferences } from "./table-differences";

/** What reading the workbook has found that makes figures stand at the wrong place. */
function readDifferences({ notes, places }: BlocBook): readonly Difference[] {
  return notes.findings.flatMap((finding): readonly Difference[] => {
    const { sheet, cell, unit, criterion, stage } = finding;
    const place = { sheet, cell, unit, criterion, stage };
    if (finding.code === "tokenDiffers") return [{ ...place, code: "templateEdited" }];
    if (finding.code !== "rowKeyDiffers" || sheet !== places.scores.grid.name) return [];
    const { kept: due, given: found } = finding;
    return [{ ...place, code: "keyDiffers", due, found }];
  });
}

/**
 * What the note and the ranking have to show of proposals that no longer follow from the entries: that the unit has
 * moved, and the award that stands in the summary. The proposal is named where it stands, and nowhere else.
 */
function asProposed(
  differences: readonly Difference[],
  moved: string,
): (figure: Figure, unit: string) => Figure {
  const movedUnits = new Set(
    differences.flatMap(({ code, unit }) => (code === "proposalOld" ? unit : [])),
  );
  const awards = new Map(
    differences.flatMap((each): readonly (readonly [string, CellValue])[] =>
      each.code === "awardDiffers" ? [[each.unit, each.found]] : [],
    ),
  );
  return (figure, unit) => {
    const { kind, key, value } = figure;
    if (kind !== "formula") return figure;
    if (key === "award") return { ...figure, value: awards.get(unit) ?? value };
    const hasMoved = key === "note" && value === "" && movedUnits.has(unit);
    return hasMoved ? { ...figure, value: moved } : figure;
  };
}

/**
 * The second computation: plans the workbook anew from its entries and the engine's result, and compares every formula,
 * every value on which formulas lean and every proposal with the cell that stands for it now, wherever rows were sorted
 * and columns moved to and whatever sheets are called.
 *
 * @param book what these very grids say.
 * @param result what follows from the book's entries.
 */
export function reconcile(
  grids: WorkbookGrids,
  book: BlocBook,
  result: BlocResult,
): Reconciliation {
  const tables = comparedTables(grids, book, result);
  const asPlanned = tables.map((table) => compareFigures(table, (figure) => figure));
  const found = asPlanned.flatMap(({ differences }) => differences);
  const proposed = asProposed(found, book.words.bloc.summary.moved);
  const compared = tables.map((table) =>
    compareFigures(table, (figure) => proposed(figure, table.concerns(figure.id, figure.key).unit)),
  );
  return {
    compared: compared.reduce((sum, each) => sum + each.compared, 0),
    differences: [
      ...readDifferences(book),
      ...tables.flatMap(structureDifferences),
      ...compared.flatMap(({ differences }) => differences),
    ],
  };
}
