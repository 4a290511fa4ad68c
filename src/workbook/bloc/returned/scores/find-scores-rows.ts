import { leavesOf } from "../../../../scoring/template/criterion-tree";
import { STAGES } from "../../../../scoring/self-assessment/entry";
import { cellText } from "../../../plan/grid-cells";
import { type SheetWords } from "../../../look/sheet-words";
import { scoresKey } from "../../scores/scores-layout";
import { type BookPlace, onSheet } from "../book-note";
import { tableCell, tableCellName } from "../book-places";
import { joinedTexts } from "../book-reading";
import { isHeadRow } from "../checks/head-row";
import { type ScoresPair, type ScoresReading } from "./scores-reading";

/** Every row that there should be, by its key, in the order of the sheet as it was written. */
export function expectedPairs({
  template,
  units,
}: Pick<ScoresReading, "template" | "units">): ReadonlyMap<string, ScoresPair> {
  const leaves = leavesOf(template.criteria);
  return new Map(
    units.flatMap((unit) =>
      leaves.map((leaf) => [scoresKey(unit.id, leaf.id), { unit, leaf }] as const),
    ),
  );
}

function headTexts({ bloc, stages }: SheetWords): readonly string[] {
  const { title, columns, stageColumns, scorerNumber } = bloc.scores;
  const scorers = Array.from({ length: 30 }, (_, index) => scorerNumber(index + 1));
  return [
    title,
    ...Object.values(columns),
    ...Object.values(stageColumns),
    ...scorers,
    ...STAGES.map((stage) => stages[stage]),
  ];
}

/** The row's key by its ids, else as formulas use it; "" for a row of nobody. */
function keyOfRow(
  row: number,
  expected: ReadonlyMap<string, ScoresPair>,
  { table, notes }: ScoresReading,
): string {
  const text = (key: "key" | "unit" | "criterion"): string => cellText(tableCell(table, row, key));
  const [given, kept] = [text("key"), scoresKey(text("unit"), text("criterion"))];
  const pair = expected.get(kept);
  if (pair === undefined) return expected.has(given) ? given : "";
  if (given !== kept) {
    const { unit, leaf } = pair;
    const cell = tableCellName(table, row, "key");
    const place = { ...onSheet(table.grid.name, cell), unit: unit.id, criterion: leaf.code };
    notes.findings.push({ ...place, code: "rowKeyDiffers", given, kept });
  }
  return kept;
}

/**
 * Finds the row of every unit and leaf by the hidden ids, wherever it was sorted to. Rows that are gone, repeated or of
 * nobody are noted; of several rows for the same the first counts.
 */
export function findScoresRows(
  expected: ReadonlyMap<string, ScoresPair>,
  reading: ScoresReading,
): ReadonlyMap<string, number> {
  const { table, notes, known } = reading;
  const { grid, keyRow } = table;
  const rows = new Map<string, number>();
  const heads = new Set(known.flatMap(headTexts));
  for (const [row, cells] of grid.rows) {
    if (row === keyRow) continue;
    const key = keyOfRow(row, expected, reading);
    const pair = expected.get(key);
    const given = joinedTexts(cells.values());
    if (pair === undefined) {
      if (given === "" || isHeadRow(cells, heads)) continue;
      notes.findings.push({
        ...onSheet(grid.name, `A${String(row + 1)}`),
        code: "rowUnknown",
        given,
      });
    } else if (rows.has(key)) {
      const { unit, leaf } = pair;
      const cell = tableCellName(table, row, "title");
      const place: BookPlace = { ...onSheet(grid.name, cell), unit: unit.id, criterion: leaf.code };
      notes.findings.push({ ...place, code: "rowRepeated", given });
    } else rows.set(key, row);
  }
  for (const [key, { unit, leaf }] of expected)
    if (!rows.has(key)) {
      const place = { ...onSheet(grid.name), unit: unit.id, criterion: leaf.code };
      notes.findings.push({ ...place, code: "rowMissing" });
    }
  return rows;
}
