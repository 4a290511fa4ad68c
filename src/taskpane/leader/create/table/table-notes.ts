import { columnName, parseCellName } from "../../../../workbook/plan/cell-address";
import { type CellRange } from "../../../../workbook/plan/sheet-plan";
import { textOf } from "../../../../i18n/messages/texts";
import { type CriterionDraft } from "../../../../workbook/criteria-table/template-draft";
import { type PaneSpeech } from "../../../pane-speech";
import { type TreeCriterion } from "../../template/tree-rows";
import { type TableTemplate } from "./table-template";

/** A sentence about a cell of the table; without a cell it is about all of it. */
export interface CellNote {
  readonly cell: string;
  readonly text: string;
}

/** What is wrong with the template that the table makes, each with its cell. */
export function faultNotes(
  { template }: TableTemplate,
  { messages }: PaneSpeech,
): readonly CellNote[] {
  if (template.ok) return [];
  return template.problems.map(({ cell, fault }) => ({
    cell,
    text: textOf(messages.templateFaults, fault),
  }));
}

/** What was found that the leader should know. */
export function findingNotes(
  { reading }: TableTemplate,
  { messages }: PaneSpeech,
): readonly CellNote[] {
  return reading.findings.map((finding) => ({
    cell: finding.cell,
    text: textOf(messages.tableFindings, finding),
  }));
}

/** What each column was taken for. */
export function columnNotes({ reading }: TableTemplate, { words }: PaneSpeech): readonly string[] {
  return reading.columns.map(({ column, heading, role }) =>
    words.table.column(columnName(column), heading, words.table.roles[role]),
  );
}

/** A criterion that was read, for the tree. */
export function draftCriterion(criterion: CriterionDraft): TreeCriterion {
  const { id, code, parent, title, section, rule, max, cap } = criterion;
  const points = section === "condition" ? null : (max ?? cap ?? null);
  return { id, code, parent, title, section, isLeaf: rule !== undefined, max: points };
}

/** The range of one cell by its name, such as `B12`; undefined for what is none. */
export function cellRange(cell: string): CellRange | undefined {
  const place = parseCellName(cell);
  if (place === undefined) return undefined;
  const { row, column } = place;
  return { top: row, bottom: row, left: column, right: column };
}
