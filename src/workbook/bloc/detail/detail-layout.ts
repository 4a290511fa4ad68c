import { type Unit } from "../../../scoring/distribution/bloc-setup";
import { type Criterion, type Leaf } from "../../../scoring/template/criterion";
import { childrenByParent, leavesOf } from "../../../scoring/template/criterion-tree";
import { type Band, type Template } from "../../../scoring/template/template";
import { absoluteCellName, absoluteRangeName, cellName, quoteSheet } from "../../plan/cell-address";

/** The text in the first cell of the hidden key row of a detail sheet. */
export const DETAIL_MARKER = "#ktd-chi-tiet";

/** Zero-based rows above the table, and its fixed columns. */
export const DETAIL_ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };
export const DETAIL_COLUMNS = { id: 0, code: 1, title: 2, max: 3, firstUnit: 4 };

/** A row about one criterion. */
export interface NodeRow {
  readonly kind: "credit" | "available" | "excess" | "withoutTarget" | "group";
  readonly leaf: Criterion;
}

/** How many content leaves stay below a band's floor. */
export interface FloorRow {
  readonly kind: "belowFloor";
  readonly band: Band;
}

/** A figure that ranking compares; number 0 is the total. */
export interface TieBreakRow {
  readonly kind: "tieBreak";
  readonly number: number;
}

/** One row under the criteria, by what it holds. */
export type ResultRow = NodeRow | FloorRow | TieBreakRow | { readonly kind: PlainRow };

export type PlainRow =
  | "takesPart"
  | "allAvailable"
  | "content"
  | "bonusUncapped"
  | "bonus"
  | "penalty"
  | "raw"
  | "total"
  | "missing"
  | "barred"
  | "rank"
  | "position"
  | "band";

/** The id in the hidden column of a row under the criteria. */
export function resultRowId(row: ResultRow): string {
  if ("leaf" in row) return `${row.kind}:${row.leaf.id}`;
  if (row.kind === "belowFloor") return `belowFloor:${row.band.key}`;
  return row.kind === "tieBreak" ? `tieBreak:${String(row.number)}` : row.kind;
}

/** Ids of the content nodes under which something may be N/A. */
function naNodes({ criteria }: Template): ReadonlySet<string> {
  const found = new Set<string>();
  for (const each of [...criteria].reverse()) {
    if (each.section !== "content") continue;
    if (each.kind === "leaf" && each.na) found.add(each.id);
    if (found.has(each.id) && each.parent !== null) found.add(each.parent);
  }
  return found;
}

/** The top-level content nodes. */
export function topContent({ criteria }: Template): readonly Criterion[] {
  return criteria.filter(({ parent, section }) => parent === null && section === "content");
}

function creditRows({ criteria, naPolicy }: Template): readonly ResultRow[] {
  if (naPolicy !== "full" && naPolicy !== "blocMean") return [];
  return leavesOf(criteria)
    .filter(({ na, section }) => na && section === "content")
    .map((leaf) => ({ kind: "credit", leaf }));
}

function availableRows(template: Template): readonly ResultRow[] {
  const { naPolicy, criteria } = template;
  if (naPolicy !== "rescaleGroup" && naPolicy !== "rescaleTotal") return [];
  const nodes = naNodes(template);
  const rows: readonly ResultRow[] = criteria
    .filter(({ id }) => nodes.has(id))
    .map((leaf) => ({ kind: "available", leaf }));
  const all: readonly ResultRow[] = naPolicy === "rescaleTotal" ? [{ kind: "allAvailable" }] : [];
  return [...rows, ...all];
}

function plain(...kinds: readonly PlainRow[]): readonly ResultRow[] {
  return kinds.map((kind) => ({ kind }));
}

/** The rows that print under the criteria, and those of the calculation below them. */
function resultRows(template: Template): {
  readonly printed: readonly ResultRow[];
  readonly calculation: readonly ResultRow[];
} {
  const wide: readonly Leaf[] = leavesOf(template.criteria).filter(({ rule }) => rule.blocWide);
  const floors = template.bands.filter(({ leafFloorPercent }) => leafFloorPercent !== null);
  return {
    printed: [
      ...topContent(template).map((leaf): ResultRow => ({ kind: "group", leaf })),
      ...plain("content", "bonus", "penalty", "total", "rank", "band"),
    ],
    calculation: [
      ...plain("takesPart", "missing", "barred"),
      ...creditRows(template),
      ...availableRows(template),
      ...plain("bonusUncapped", "raw"),
      ...wide.flatMap((leaf): readonly ResultRow[] => [
        { kind: "excess", leaf },
        { kind: "withoutTarget", leaf },
      ]),
      ...floors.map((band): ResultRow => ({ kind: "belowFloor", band })),
      ...[0, ...template.tieBreaks.map((_, index) => index + 1)].map((number): ResultRow => ({
        kind: "tieBreak",
        number,
      })),
      ...plain("position"),
    ],
  };
}

/** Where everything stands on a detail sheet. */
export interface DetailLayout {
  readonly sheet: string;
  readonly units: readonly Unit[];
  readonly printed: readonly ResultRow[];
  readonly calculation: readonly ResultRow[];
  readonly children: ReadonlyMap<string | null, readonly Criterion[]>;
  /** Zero-based row of a criterion or result row, by id. */
  readonly row: (id: string) => number;
  readonly has: (id: string) => boolean;
  /** Zero-based columns after the units: the largest or mean of a row, then a floor for each band. */
  readonly largest: number;
  readonly floors: readonly Band[];
  readonly lastPrinted: number;
  readonly calculationTitle: number;
  /** A cell's name within the sheet. */
  readonly cell: (id: string, column: number) => string;
  /** A row over all units, absolute, within the sheet. */
  readonly across: (id: string) => string;
  /** A row over all units, absolute, with the sheet's name; "keys" is the row of unit ids. */
  readonly external: (id: string) => string;
  /** The largest value of a row, absolute, with the sheet's name. */
  readonly externalLargest: (id: string) => string;
}

/** Lays out a detail sheet: criteria in rows, units in columns. */
export function detailLayout(
  template: Template,
  units: readonly Unit[],
  sheet: string,
): DetailLayout {
  const { printed, calculation } = resultRows(template);
  const { first, keys } = DETAIL_ROWS;
  const afterCriteria = first + template.criteria.length;
  const calculationTitle = afterCriteria + printed.length + 1;
  const places = new Map<string, number>([
    ["keys", keys],
    ["names", DETAIL_ROWS.header],
  ]);
  template.criteria.forEach(({ id }, index) => places.set(id, first + index));
  printed.forEach((row, index) => places.set(resultRowId(row), afterCriteria + index));
  calculation.forEach((row, index) => places.set(resultRowId(row), calculationTitle + 1 + index));
  const row = (id: string): number => places.get(id) ?? 0;
  const left = DETAIL_COLUMNS.firstUnit;
  const right = left + units.length - 1;
  const across = (id: string): string =>
    absoluteRangeName({ top: row(id), bottom: row(id), left, right });
  return {
    sheet,
    units,
    printed,
    calculation,
    children: childrenByParent(template.criteria),
    row,
    has: (id) => places.has(id),
    largest: right + 1,
    floors: template.bands.filter(({ leafFloorPercent }) => leafFloorPercent !== null),
    lastPrinted: afterCriteria + printed.length - 1,
    calculationTitle,
    cell: (id, column) => cellName(row(id), column),
    across,
    external: (id) => `${quoteSheet(sheet)}!${across(id)}`,
    externalLargest: (id) => `${quoteSheet(sheet)}!${absoluteCellName(row(id), right + 1)}`,
  };
}
