import { quoted } from "../../../../basics/formula-text";
import { type AwardColumn, type AwardWords } from "../../../look/award-words";
import { cellName, rangeName } from "../../../plan/cell-address";
import { AWARD_SUMMED, awardColumn, type AwardGroupRows } from "../award-layout";

/** The relative name of a cell of the table. */
export function awardCell(row: number, key: AwardColumn): string {
  return cellName(row, awardColumn(key));
}

/** The four typed figures of a row as arguments. */
function figures(row: number): string {
  const pair = (left: AwardColumn, right: AwardColumn): string =>
    `${awardCell(row, left)}:${awardCell(row, right)}`;
  return `${pair("collectives", "persons")},${pair("directCollectives", "directPersons")}`;
}

/** Where the number of a row begins the one of the row below it, from 1; 0 for nowhere. */
function continued(row: number): readonly [ordinal: string, at: string] {
  const [own, next] = [`$${awardCell(row, "ordinal")}`, `$${awardCell(row + 1, "ordinal")}`];
  return [own, `IFERROR(SEARCH(${own}&".",${next}),0)`];
}

/** Whether a row heads the one below it, as a condition: `3` over `3.1`. */
function headsNextRow(row: number): string {
  const [own, at] = continued(row);
  return `AND(${own}<>"",${at}=1)`;
}

/** The opposite. Said without comparing with FALSE, for which LibreOffice writes 0, which in Excel is another value. */
export function headsNothing(row: number): string {
  const [own, at] = continued(row);
  return `OR(${own}="",${at}<>1)`;
}

/** The share in words, `69/84 (82,14%)`: a text, whose comma no setting of the computer changes. */
function shareText(row: number): string {
  const [part, whole] = [awardCell(row, "directPersons"), awardCell(row, "persons")];
  const share = `ROUND(${part}*10000/${whole},0)`;
  const rest = `MOD(${share},100)`;
  const digits = `IF(${rest}<10,"0","")&IF(MOD(${rest},10)=0,${rest}/10,${rest})`;
  return (
    `IF(OR(N(${part})=0,N(${whole})=0),"0",${part}&"/"&${whole}&" ("&INT(${share}/100)&` +
    `IF(${rest}=0,"",","&${digits})&"%)")`
  );
}

/** The formulas of the row of one award: 3=4+5, 6=7+8, 9=8:5*100, each blank where nothing was typed. */
export function rowFormulas(
  row: number,
): Readonly<Record<"total" | "directTotal" | "share", string>> {
  const sum = (left: AwardColumn, right: AwardColumn): string => {
    const range = `${awardCell(row, left)}:${awardCell(row, right)}`;
    return `IF(COUNT(${range})=0,"",SUM(${range}))`;
  };
  return {
    total: sum("collectives", "persons"),
    directTotal: sum("directCollectives", "directPersons"),
    share: `IF(COUNT(${figures(row)})=0,"",${shareText(row)})`,
  };
}

/** The formulas of a row that sums up others; `sumOf` gives what is added for a column. */
function sumFormulas(
  row: number,
  sumOf: (key: AwardColumn) => string,
): ReadonlyMap<AwardColumn, string> {
  const added = (left: AwardColumn, right: AwardColumn): string =>
    `${awardCell(row, left)}+${awardCell(row, right)}`;
  return new Map<AwardColumn, string>([
    ["total", added("collectives", "persons")],
    ["collectives", sumOf("collectives")],
    ["persons", sumOf("persons")],
    ["directTotal", added("directCollectives", "directPersons")],
    ["directCollectives", sumOf("directCollectives")],
    ["directPersons", sumOf("directPersons")],
    ["share", shareText(row)],
  ]);
}

function sumOfRows({ first, last }: AwardGroupRows): (key: AwardColumn) => string {
  return (key) => {
    const column = awardColumn(key);
    return `SUM(${rangeName({ top: first, bottom: last, left: column, right: column })})`;
  };
}

function sumOfGroups(groups: readonly AwardGroupRows[]): (key: AwardColumn) => string {
  return (key) => groups.map(({ row }) => awardCell(row, key)).join("+");
}

/** Whether 3=4+5 and 6=7+8 do not hold in a row, as conditions. */
function crossFoot(row: number): string {
  const differ = (sum: AwardColumn, left: AwardColumn, right: AwardColumn): string =>
    `${awardCell(row, sum)}<>${awardCell(row, left)}+${awardCell(row, right)}`;
  return (
    `${differ("total", "collectives", "persons")},` +
    differ("directTotal", "directCollectives", "directPersons")
  );
}

function sumCheck(
  row: number,
  sumOf: (key: AwardColumn) => string,
  { states }: AwardWords,
): string {
  const sums = AWARD_SUMMED.map((key) => `${awardCell(row, key)}<>${sumOf(key)}`).join(",");
  return `IF(OR(${sums},${crossFoot(row)}),${quoted(states.sums)},${quoted(states.right)})`;
}

/** The formulas of a group's row, with its check; header-only rows are blank, so that only awards are added up. */
export function groupFormulas(
  rows: AwardGroupRows,
  words: AwardWords,
): ReadonlyMap<AwardColumn, string> {
  const sumOf = sumOfRows(rows);
  return new Map([...sumFormulas(rows.row, sumOf), ["check", sumCheck(rows.row, sumOf, words)]]);
}

/** The formulas of the last row: the groups added up. */
export function totalFormulas(
  row: number,
  groups: readonly AwardGroupRows[],
  words: AwardWords,
): ReadonlyMap<AwardColumn, string> {
  const sumOf = sumOfGroups(groups);
  return new Map([...sumFormulas(row, sumOf), ["check", sumCheck(row, sumOf, words)]]);
}

/** What the last column says about the row of one award: the first thing that is wrong or doubtful. */
export function checkFormula(row: number, { states, ...words }: AwardWords): string {
  const cell = (key: AwardColumn): string => awardCell(row, key);
  const all = figures(row);
  const keys = ["collectives", "persons", "directCollectives", "directPersons"] as const;
  const broken = keys.map((key) => `N(${cell(key)})<>INT(N(${cell(key)}))`).join(",");
  const named = (mark: string): string => `IFERROR(SEARCH(${quoted(mark)},${cell("title")}),0)`;
  const [ofPersons, ofCollectives] = [named(words.ofPersons), named(words.ofCollectives)];
  const above =
    `OR(${cell("directCollectives")}>${cell("collectives")},` +
    `${cell("directPersons")}>${cell("persons")})`;
  const checks: readonly (readonly [condition: string, said: string])[] = [
    [`COUNTA(${all})=0`, ""],
    [headsNextRow(row), states.heading],
    [`OR(COUNT(${all})<COUNTA(${all}),MIN(${all})<0,${broken})`, states.notCount],
    [`${cell("title")}=""`, states.untitled],
    [`COUNT(${all})<4`, states.incomplete],
    [above, states.partAbove],
    [`OR(${crossFoot(row)})`, states.sums],
    [
      `AND(${cell("collectives")}>0,${ofPersons}>0,${ofCollectives}=0)`,
      states.collectiveAmongPersons,
    ],
    [`AND(${cell("persons")}>0,${ofCollectives}>0,${ofPersons}=0)`, states.personAmongCollectives],
  ];
  return checks.reduceRight(
    (otherwise, [condition, said]) => `IF(${condition},${quoted(said)},${otherwise})`,
    quoted(states.right),
  );
}
