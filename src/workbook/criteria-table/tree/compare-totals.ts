import { foldedName } from "../../../basics/folded-name";
import { type Section } from "../../../scoring/template/criterion";
import { type Points, sum, thousandths } from "../../../scoring/points/points";
import { type TableCells } from "../cells/table-cells";
import { type SettledPoints } from "../points/settle-points";
import { namedSections } from "../rows/row-words";
import { type TableLine } from "../rows/table-line";
import { type TableNotes } from "../table-note";
import { type CriterionNode } from "./criterion-node";
import { type PlacedNode } from "./settle-sections";

/** The scale that a table has, and which rows add up a part of it. */
export interface ComparedTotals {
  readonly base: Points;
  readonly bonus: Points;
  readonly bonusInside: boolean;
  /** Rows of totals that are a part's, not the whole table's. */
  readonly subtotals: ReadonlySet<number>;
}

interface Comparing {
  readonly tops: readonly PlacedNode[];
  readonly points: ReadonlyMap<CriterionNode, SettledPoints>;
  readonly cells: TableCells;
  readonly notes: TableNotes;
}

const USUAL = [thousandths(100_000), thousandths(1_000_000)];

function sumOf({ points }: Comparing, tops: readonly PlacedNode[]): Points {
  return sum(tops.map(({ node }) => points.get(node)?.max ?? thousandths(0)));
}

function inSection({ tops }: Comparing, section: Section): readonly PlacedNode[] {
  return tops.filter((top) => top.section === section);
}

/** The group that a subtotal names by its code, as in `Cộng nhóm II`; undefined where it names none or several. */
function namedTop({ tops }: Comparing, title: string): PlacedNode | undefined {
  const words = foldedName(title).split(/[^\p{L}\p{M}\d]+/u);
  const named = tops.filter(({ node }) => {
    const code = foldedName(node.parts.join("."));
    return /^(?:[ivx]+|\d+|[a-d])$/u.test(code) && words.slice(1).includes(code);
  });
  return named.length === 1 ? named[0] : undefined;
}

/** The last row that states points; a total of the whole table is not followed by others. */
function lastOf({ tops }: Comparing, totals: readonly TableLine[]): number {
  return Math.max(
    -1,
    ...tops.map(({ node }) => node.entry.line.row),
    ...totals.map(({ row }) => row),
  );
}

/** The groups whose points a row of totals adds up; undefined where they are those of the whole table. */
function partOf(
  comparing: Comparing,
  { row, titles, printed }: TableLine,
  lastRow: number,
): readonly PlacedNode[] | undefined {
  const { tops } = comparing;
  const title = titles[0] ?? printed;
  const named = namedTop(comparing, title);
  if (named !== undefined) return [named];
  const [section, ...more] = namedSections(title).sections;
  if (section !== undefined && more.length === 0) return inSection(comparing, section);
  if (foldedName(title).includes(foldedName("nội dung"))) return inSection(comparing, "content");
  if (row === lastRow) return undefined;
  const above = tops.filter(({ node }) => node.entry.line.row < row);
  const isOfGroup = /^(?:cộng|tổng)(?![\p{L}])(?!\s+(?:cộng|điểm|số))/iu.test(title);
  return isOfGroup ? above.slice(-1) : above;
}

function typedIn({ points }: TableLine): Points | undefined {
  return points.kind === "points" ? points.points : undefined;
}

function comparePart(comparing: Comparing, line: TableLine, part: readonly PlacedNode[]): void {
  const { cells, notes } = comparing;
  const typed = typedIn(line);
  const counted = sumOf(comparing, part);
  if (typed === undefined || Math.abs(typed) === counted) return;
  const given = part.at(-1)?.node.entry.title ?? line.titles[0] ?? "";
  const place = cells.place(line.row, line.pointsColumn);
  notes.findings.push({ ...place, code: "groupSumDiffers", given, typed, counted });
}

/** Asks whether the bonus is a part of the scale; the scale that is the rounder figure is proposed. */
function askBonus({ cells, notes, tops }: Comparing, base: Points, bonus: Points): boolean {
  const rounder = USUAL.includes(sum([base, bonus])) && !USUAL.includes(base);
  const line = tops.find(({ section }) => section === "bonus")?.node.entry.line;
  const place = cells.place(line?.row ?? 0, line?.pointsColumn ?? 0);
  const ask = { ...place, code: "bonusInside", base, bonus } as const;
  const proposed = rounder ? "inside" : "outside";
  return notes.ask(ask, ["inside", "outside"], proposed) === "inside";
}

/** True where the bonus is a part of the scale: a total says so, or the leader. */
function isBonusInside(
  comparing: Comparing,
  totals: readonly TableLine[],
  base: Points,
  bonus: Points,
): boolean {
  const typed = totals.flatMap((line) => typedIn(line) ?? []);
  if (bonus === 0) return false;
  if (typed.includes(sum([base, bonus]))) return true;
  return !typed.includes(base) && askBonus(comparing, base, bonus);
}

/** Compares the totals that somebody typed with what the criteria add up to, and finds the scale. */
export function compareTotals(comparing: Comparing, totals: readonly TableLine[]): ComparedTotals {
  const { cells, notes } = comparing;
  const base = sumOf(comparing, inSection(comparing, "content"));
  const bonus = sumOf(comparing, inSection(comparing, "bonus"));
  const whole: TableLine[] = [];
  const subtotals = new Set<number>();
  const lastRow = lastOf(comparing, totals);
  for (const line of totals) {
    const part = partOf(comparing, line, lastRow);
    if (part === undefined) whole.push(line);
    else {
      subtotals.add(line.row);
      comparePart(comparing, line, part);
    }
  }
  const bonusInside = isBonusInside(comparing, whole, base, bonus);
  const scale = bonusInside ? sum([base, bonus]) : base;
  for (const line of whole) {
    const typed = typedIn(line);
    if (typed === undefined || typed === scale || typed === sum([base, bonus])) continue;
    const place = cells.place(line.row, line.pointsColumn);
    notes.findings.push({ ...place, code: "totalDiffers", typed, counted: scale });
  }
  const [first] = comparing.tops;
  if (first !== undefined && !USUAL.includes(scale))
    notes.findings.push({
      ...cells.place(first.node.entry.line.row, first.node.entry.line.pointsColumn),
      code: "scaleUnusual",
      counted: scale,
    });
  return { base, bonus, bonusInside, subtotals };
}
