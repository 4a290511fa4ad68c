import { type Criterion, type Leaf, type Section } from "../../../../scoring/template/criterion";
import { childrenByParent } from "../../../../scoring/template/criterion-tree";
import { atMost, type Points, sum, thousandths, toNumber } from "../../../../scoring/points/points";
import { type GridCell } from "../../../plan/grid";
import { cellText } from "../../../plan/grid-cells";
import { type CellPlace } from "../../form-note";
import { pointsValue, type UnitEntries } from "../../form/form-values";
import { type UnitWords } from "../../../look/sheet-words";
import { cellIn, type FormReading, placeOf } from "../form-reading";

/** Noise of the file's own calculation, in points. */
const NOISE = 1e-6;

/** A mark of the form in whatever language it stands there, as this language writes it. */
function sameMark(text: string, known: readonly UnitWords[], { marks }: UnitWords): string {
  for (const words of known) {
    if (text === words.marks.na) return marks.na;
    if (text === words.marks.missing) return marks.missing;
  }
  return text;
}

function same(cell: GridCell | undefined, computed: string, reading: FormReading): boolean {
  if (cell?.value.kind === "number")
    return computed !== "" && Math.abs(cell.value.number - Number(computed)) < NOISE;
  return sameMark(cellText(cell), reading.known, reading.words) === computed;
}

/**
 * Notes a figure that was typed over its formula, and one that the file shows other than it is. A formula that was not
 * calculated shows nothing to compare.
 *
 * @param computed what the cell has to show; undefined where that cannot be said.
 */
function compare(
  cell: GridCell | undefined,
  computed: string | undefined,
  place: CellPlace,
  reading: FormReading,
): void {
  const { findings } = reading.notes;
  const given = cellText(cell);
  if (cell?.value.kind === "uncalculated") return;
  if (cell?.computed === false && given !== "")
    findings.push({ ...place, code: "formulaReplaced", given });
  if (computed !== undefined && !same(cell, computed, reading))
    findings.push({ ...place, code: "pointsDiffer", given, computed });
}

/** Compares a criterion's points with ours; where the whole bloc decides or nothing was taken there is nothing to compare. */
export function checkLeafPoints(
  leaf: Leaf,
  entries: UnitEntries,
  comparable: boolean,
  reading: FormReading,
): void {
  const row = reading.found.rows.get(leaf.id);
  if (row === undefined) return;
  const { template, words } = reading;
  const points = pointsValue(leaf, entries, template.precision, words.marks);
  const computed = comparable && !leaf.rule.blocWide ? String(points) : undefined;
  const place = placeOf(reading, row, "points", leaf.code);
  compare(cellIn(reading, row, "points"), computed, place, reading);
}

/** What the file itself shows as a criterion's points, as its formulas add it: texts and blanks are 0. */
function shownPoints({ id }: Criterion, reading: FormReading): Points {
  const value = cellIn(reading, reading.found.rows.get(id), "points")?.value;
  return thousandths(value?.kind === "number" ? Math.round(value.number * 1000) : 0);
}

function uncalculated({ id }: Criterion, reading: FormReading): boolean {
  const cell = cellIn(reading, reading.found.rows.get(id), "points");
  return cell?.value.kind === "uncalculated";
}

/**
 * Compares every group's points with the sum of what the file shows below it, so that a difference is noted where it
 * arises and not in each sum above it.
 */
export function checkGroupPoints(reading: FormReading): void {
  const { template, labels, found } = reading;
  const children = childrenByParent(template.criteria);
  for (const group of template.criteria) {
    const row = found.rows.get(group.id);
    if (group.kind !== "group" || row === undefined || !labels.scored.has(group.id)) continue;
    const below = children.get(group.id) ?? [];
    const known = !below.some((child) => uncalculated(child, reading));
    const total = atMost(sum(below.map((child) => shownPoints(child, reading))), group.cap);
    const computed = known ? String(toNumber(total)) : undefined;
    const place = placeOf(reading, row, "points", group.code);
    compare(cellIn(reading, row, "points"), computed, place, reading);
  }
}

/** Compares the unit's total, in this row, with what the file shows at the top of each section. */
export function checkTotal(row: number, reading: FormReading): void {
  const top = reading.template.criteria.filter(({ parent }) => parent === null);
  const shown = (...sections: readonly Section[]): Points =>
    sum(
      top
        .filter(({ section }) => sections.includes(section))
        .map((criterion) => shownPoints(criterion, reading)),
    );
  const known = !top.some((criterion) => uncalculated(criterion, reading));
  const total = thousandths(shown("content", "bonus") - shown("penalty"));
  const computed = known ? String(toNumber(total)) : undefined;
  compare(cellIn(reading, row, "points"), computed, placeOf(reading, row, "points", ""), reading);
}
