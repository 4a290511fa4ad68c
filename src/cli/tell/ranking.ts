import { type Language } from "../../basics/language";
import { type Bloc } from "../../scoring/import/bloc";
import { decimalText, type Points } from "../../scoring/points/points";
import { type BlocResult } from "../../scoring/summary/score-bloc";
import { type Template } from "../../scoring/template/template";
import { type Speech } from "../speech";

/** A unit's line in the ranking. */
export interface RankedUnit {
  readonly rank: number;
  readonly unit: string;
  readonly unitName: string;
  readonly total: Points;
  readonly complete: boolean;
  readonly band: string;
  /** "" for none. */
  readonly award: string;
}

/** The units that take part, the best first; units of one rank in the order of the member list. */
export function rankedUnits(
  { awards }: Template,
  { units }: Bloc,
  result: BlocResult,
): readonly RankedUnit[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const labels = new Map(awards.map(({ key, label }) => [key, label]));
  return [...result.standings]
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, rank, totals, band }) => ({
      rank,
      unit: id,
      unitName: names.get(id) ?? "",
      total: totals.total,
      complete: totals.complete,
      band: band.label,
      award: labels.get(result.awards.get(id) ?? "") ?? "",
    }));
}

/** Points with the language's decimal mark and at least two decimals, so that they stand under each other. */
export function alignedPoints(points: Points, language: Language): string {
  const [integer = "", decimals = ""] = decimalText(points).split(".");
  return integer + (language === "vi" ? "," : ".") + decimals.padEnd(2, "0");
}

function width(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}

/** The ranking as a table of aligned columns; numbers to the right. */
export function rankingTable(
  ranked: readonly RankedUnit[],
  { command, language }: Speech,
): readonly string[] {
  const { rank, unit, total, band, award } = command.columns;
  const rows = [
    [rank, unit, total, band, award],
    ...ranked.map((each) => [
      String(each.rank),
      each.complete ? each.unitName : `${each.unitName} (${command.incomplete})`,
      alignedPoints(each.total, language),
      each.band,
      each.award,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ""))),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = " ".repeat((widths[column] ?? 0) - width(text));
        return column === 0 || column === 2 ? padding + text : text + padding;
      })
      .join("  ")
      .trimEnd(),
  );
}
