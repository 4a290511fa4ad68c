import { type Section } from "../../../../scoring/template/criterion";
import { readTemplate } from "../../../../scoring/template/read-template";
import { type Template } from "../../../../scoring/template/template";
import { templateText } from "../../../../scoring/template/versions/template-relation";
import { writeTemplate } from "../../../../scoring/template/write-template";
import { type CriteriaTotal } from "../../../look/criteria-words";
import { type CriterionDraft } from "../../../criteria-table/template-draft";
import { type SheetWords } from "../../../look/sheet-words";
import { type WorkbookGrids } from "../../../plan/grid";
import { cellText } from "../../../plan/grid-cells";
import { CRITERIA_TOTALS, totalKey } from "../criteria-columns";
import { type CellReader, cellReader } from "./cell-reader";
import { type CriteriaFault } from "./criteria-fault";
import { type CriteriaLines, findCriteriaLines } from "./criteria-lines";
import { placedFaults } from "./placed-faults";
import { type TypedCriterion, typedCriteria } from "./typed-criteria";
import { typedCriterion } from "./typed-criterion";

/** The sheet of criteria as people left it. */
export interface CriteriaReading {
  /** What the sheet is called. */
  readonly sheet: string;
  /** The template that it makes; undefined while something is wrong. */
  readonly template: Template | undefined;
  /** Everything that is wrong, each with its cell. */
  readonly faults: readonly CriteriaFault[];
  /** The criteria as far as they can be read, in the order of the sheet. */
  readonly criteria: readonly CriterionDraft[];
}

type Json = Readonly<Record<string, unknown>>;

function readTotals({ totals }: CriteriaLines, reader: CellReader, template: Template): Json {
  const before = writeTemplate(template);
  const read = (total: CriteriaTotal): unknown => {
    const line = totals.get(totalKey(total));
    // A row that was taken out says nothing about the figure.
    if (line === undefined) return before[total];
    if (total === "version") return reader.text(line, "max", true);
    return reader.number(line, "max", !total.endsWith("Cap")) ?? null;
  };
  return Object.fromEntries(CRITERIA_TOTALS.map((total) => [total, read(total)]));
}

/** Where codes lead: those of the sheet first; then those that criteria had before their codes were changed. */
function groupsByCode(
  typed: readonly TypedCriterion[],
  template: Template,
  known: readonly SheetWords[],
): (code: string) => { readonly id: string; readonly section: Section | undefined } | undefined {
  const byId = new Map(typed.map((each) => [each.id, each]));
  const ids = new Map(template.criteria.map(({ id, code }) => [code, id]));
  for (const { id, line } of [...typed].reverse()) ids.set(cellText(line.cell("code")), id);
  const words = known.map(({ bloc }) => bloc.criteria.sections);
  const sectionOf = (each: TypedCriterion, depth: number): Section | undefined => {
    const own = words.flatMap((names) =>
      (Object.keys(names) as Section[]).filter(
        (key) => names[key] === cellText(each.line.cell("section")),
      ),
    )[0];
    const above = byId.get(ids.get(cellText(each.line.cell("parent"))) ?? "");
    return own ?? (above === undefined || depth === 0 ? undefined : sectionOf(above, depth - 1));
  };
  return (code) => {
    const group = byId.get(ids.get(code) ?? "");
    return group && { id: group.id, section: sectionOf(group, typed.length) };
  };
}

/** Ties are parted by the criteria that parted them, whatever their codes are now; by none that is gone. */
function keptTieBreaks(template: Template, criteria: readonly CriterionDraft[]): readonly Json[] {
  const ids = new Map(template.criteria.map(({ id, code }) => [code, id]));
  return template.tieBreaks.flatMap((each): readonly Json[] => {
    if (!("code" in each)) return [each];
    const now = criteria.find(({ id }) => id === ids.get(each.code));
    const fits =
      each.by === "leaf"
        ? now?.rule !== undefined
        : now?.parent === null && now.section === "content";
    return now !== undefined && fits ? [{ by: each.by, code: now.code }] : [];
  });
}

/**
 * Reads the sheet of criteria as the template that it makes, with everything that is wrong and its cell. What the sheet
 * does not say (its title, bands, awards) is as in the template that the workbook has.
 *
 * @param known the words of every language in which workbooks are written.
 * @returns undefined where there is no such sheet, or one of an older kind that only shows the criteria.
 */
export function readCriteriaSheet(
  grids: WorkbookGrids,
  template: Template,
  known: readonly SheetWords[],
): CriteriaReading | undefined {
  const found = findCriteriaLines(grids, known);
  if (found === undefined) return undefined;
  const reader = cellReader(found);
  const typed = typedCriteria(found.lines, reader, template, known);
  const groupOf = groupsByCode(typed, template, known);
  const criteria = typed.map((each) => typedCriterion(each, { reader, known, groupOf }));
  const json: Json = {
    ...writeTemplate(template),
    ...readTotals(found, reader, template),
    criteria,
    tieBreaks: keptTieBreaks(template, criteria),
  };
  const read = readTemplate(json);
  const own = reader.faults;
  const cells = new Set(own.map(({ cell }) => cell));
  const others = read.ok ? [] : placedFaults(read.problems, { found, typed, criteria, reader });
  // A field without a cell is missed because a cell was not understood, which has been told.
  const isTold = ({ cell, code }: CriteriaFault): boolean =>
    cells.has(cell) || (cell === "" && own.length > 0 && code.startsWith("field"));
  const faults = [...own, ...others.filter((fault) => !isTold(fault))];
  return {
    sheet: found.table.grid.name,
    template: read.ok && faults.length === 0 ? read.value : undefined,
    faults,
    criteria,
  };
}

/** True while the sheet of criteria says something else than the template that the workbook has. */
export function isPending({ template: typed }: CriteriaReading, template: Template): boolean {
  return typed === undefined || templateText(typed) !== templateText(template);
}
