import { type Template } from "../../scoring/template/template";
import { type SheetWords } from "../look/sheet-words";
import { type TableColumn } from "../look/table-head";
import { absoluteRangeName, quoteSheet } from "../plan/cell-address";
import { topContent } from "./detail/detail-layout";

/** The text in the first cell of the hidden key row of the summary. */
export const SUMMARY_MARKER = "#ktd-tong-hop";

/** Zero-based rows above the table. */
export const SUMMARY_ROWS = {
  keys: 0,
  head: 1,
  title: 4,
  subtitle: 5,
  header: 7,
  numbering: 8,
  first: 9,
};

const POINTS_WIDTH = 10;

/**
 * The columns of the summary: a group each, then sums, rank and class. The hidden last two hold rank and class at the
 * time of the award proposals, so that a later change is noticed.
 */
export function summaryColumns(template: Template, words: SheetWords): readonly TableColumn[] {
  const { columns, group } = words.bloc.summary;
  const groups = topContent(template);
  const first = 3;
  const content = first + groups.length;
  const added = groups.map((_, index) => String(first + index)).join("+");
  const isSum = template.naPolicy !== "rescaleTotal";
  return [
    { key: "unit", label: columns.unit, width: 10, hidden: true },
    { key: "ordinal", label: columns.ordinal, width: 5 },
    { key: "name", label: columns.name, width: 30 },
    ...groups.map(({ id, code }) => ({
      key: `group:${id}`,
      label: group(code),
      width: POINTS_WIDTH,
    })),
    {
      key: "content",
      label: columns.content,
      width: POINTS_WIDTH,
      ...(isSum ? { numbering: added } : {}),
    },
    { key: "bonus", label: columns.bonus, width: POINTS_WIDTH },
    { key: "penalty", label: columns.penalty, width: POINTS_WIDTH },
    {
      key: "total",
      label: columns.total,
      width: 13,
      numbering: `${String(content)}+${String(content + 1)}-${String(content + 2)}`,
    },
    { key: "selfTotal", label: columns.selfTotal, width: POINTS_WIDTH },
    {
      key: "difference",
      label: columns.difference,
      width: POINTS_WIDTH,
      numbering: `${String(content + 3)}-${String(content + 4)}`,
    },
    { key: "rank", label: columns.rank, width: 8 },
    { key: "band", label: columns.band, width: 20 },
    { key: "award", label: columns.award, width: 20 },
    { key: "note", label: columns.note, width: 18 },
    { key: "rankProposed", label: "", width: 8, hidden: true },
    { key: "bandProposed", label: "", width: 8, hidden: true },
  ];
}

/** The zero-based column of a key. */
export function summaryColumn(columns: readonly TableColumn[], key: string): number {
  return columns.findIndex((column) => column.key === key);
}

/** A column over all units, absolute, with the sheet's name. */
export function summaryRange(
  columns: readonly TableColumn[],
  key: string,
  units: number,
  words: SheetWords,
): string {
  const at = summaryColumn(columns, key);
  const { first } = SUMMARY_ROWS;
  const range = { top: first, bottom: first + units - 1, left: at, right: at };
  return `${quoteSheet(words.bloc.summary.sheet)}!${absoluteRangeName(range)}`;
}
