import { tableCells, type TableCells } from "./cells/table-cells";
import { assignCodes } from "./codes/assign-codes";
import { assignColumns } from "./columns/assign-columns";
import { filledTogether } from "./columns/column-contents";
import { findHeadings } from "./columns/find-headings";
import {
  type CriteriaTable,
  type CriteriaTableReading,
  type TableColumn,
  type TableRow,
} from "./criteria-table";
import { draftTemplate } from "./draft-template";
import { settlePoints } from "./points/settle-points";
import { gatherRows, type GatheredRow } from "./rows/gather-rows";
import { tableEntries } from "./rows/table-entries";
import { createNotes, type TableAnswers } from "./table-note";
import { type CriterionDraft, type TemplateDefaults } from "./template-draft";
import { buildTree } from "./tree/build-tree";
import { compareTotals } from "./tree/compare-totals";
import { type CriterionNode } from "./tree/criterion-node";
import { draftCriteria } from "./tree/draft-criteria";
import { takeLevelRows } from "./tree/level-rows";
import { settleSections } from "./tree/settle-sections";

/** True where titles stand in two columns and those on the left stand for several on the right. */
function titlesNest(
  cells: TableCells,
  columns: readonly TableColumn[],
  gathered: readonly GatheredRow[],
): boolean {
  const [left, right] = columns.flatMap(({ column, role }) => (role === "title" ? [column] : []));
  if (left === undefined || right === undefined) return false;
  const rows = gathered.flatMap(({ kind, row }) => (kind === "entry" ? [row] : []));
  const both = filledTogether(cells, rows, [left, right]);
  return both > 0 && both < filledTogether(cells, rows, [right]);
}

interface Drafted {
  readonly criterion: CriterionDraft;
  readonly node: CriterionNode;
}

function rowsOf(
  gathered: readonly GatheredRow[],
  drafted: readonly Drafted[],
  subtotals: ReadonlySet<number>,
): readonly TableRow[] {
  return gathered.map(({ kind, row }): TableRow => {
    const own = drafted.filter(({ node }) => node.entry.line.row === row);
    const codes = own.map(({ criterion }) => criterion.code);
    if (kind === "total") return { row, kind: subtotals.has(row) ? "subtotal" : "total", codes };
    if (kind !== "entry") return { row, kind, codes };
    const isLeaf = own.some(({ criterion }) => criterion.rule !== undefined);
    return { row, kind: own.length === 0 ? "detail" : isLeaf ? "leaf" : "group", codes };
  });
}

/**
 * Recognises a table of criteria: its columns, what each row is, and the template that it makes. What is not certain is a
 * question with a proposal, by which the draft goes until it is answered; reading again with the answers gives the same
 * questions, and others where an answer raises them.
 *
 * @param answers question ids → chosen options; ids that are not asked and options that do not exist count for nothing.
 */
export function readCriteriaTable(
  table: CriteriaTable,
  answers: TableAnswers,
  defaults: TemplateDefaults,
): CriteriaTableReading {
  const notes = createNotes(answers);
  const cells = tableCells(table);
  const headings = findHeadings(cells);
  const columns = assignColumns(cells, headings, notes);
  const gathered = gatherRows(cells, columns, headings);
  const entries = tableEntries(gathered, titlesNest(cells, columns, gathered));
  const { roots, details } = buildTree(entries, cells, notes);
  const place = { sheet: table.grid.name, cell: "" };
  if (roots.length === 0) notes.findings.push({ ...place, code: "nothingFound" });
  const levels = takeLevelRows(roots, cells, notes);
  const codes = assignCodes(roots, cells, notes);
  const tops = settleSections(roots, cells, notes);
  const points = settlePoints(tops, cells, notes);
  const totals = gathered.flatMap((each) => (each.kind === "total" ? [each.line] : []));
  const compared = compareTotals({ tops, points, cells, notes }, totals);
  const drafted = draftCriteria({ tops, codes, points, levels, details, cells, notes, defaults });
  const criteria = drafted.map(({ criterion }) => criterion);
  return {
    columns,
    rows: rowsOf(gathered, drafted, compared.subtotals),
    draft: draftTemplate(criteria, compared, defaults, { notes, place }),
    questions: notes.questions,
    findings: notes.findings,
  };
}
