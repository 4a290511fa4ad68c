import { toNumber } from "../../scoring/points/points";
import { type Criterion } from "../../scoring/template/criterion";
import { depths } from "../../scoring/template/criterion-tree";
import { type Template } from "../../scoring/template/template";
import { COLORS, inPoints, LOOKS, onGroupRow } from "../look/cell-looks";
import { drawTitle } from "../look/document-head";
import { type SheetWords } from "../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../look/table-head";
import { rowHeight } from "../look/text-height";
import { type CellStyle } from "../plan/cell-style";
import { draftSheet, type SheetDraft } from "../plan/sheet-draft";
import { type SheetPlan } from "../plan/sheet-plan";

/** The text in the first cell of the hidden key row of the criteria sheet. */
export const CRITERIA_MARKER = "#ktd-tieu-chi";

/** Zero-based rows above the table. */
const CRITERIA_ROWS = { keys: 0, title: 1, header: 3, numbering: 4, first: 5 };

/** The columns in order. */
const CRITERIA_COLUMNS = ["id", "code", "title", "max", "how", "evidence", "scorer", "na"] as const;

type Column = (typeof CRITERIA_COLUMNS)[number];

const WIDTHS: Readonly<Record<Column, number>> = {
  id: 12,
  code: 8,
  title: 48,
  max: 10,
  how: 46,
  evidence: 34,
  scorer: 18,
  na: 10,
};

type Texts = Readonly<Partial<Record<Column, string | number>>>;

function contents(criterion: Criterion, words: SheetWords): Texts {
  const { id, code, title, section } = criterion;
  const max =
    criterion.max === null || section === "condition" ? {} : { max: toNumber(criterion.max) };
  if (criterion.kind === "group") return { id, code, title, ...max };
  return {
    id,
    code,
    title,
    ...max,
    how: section === "condition" ? "" : criterion.rule.wording(words.language).join("\n"),
    evidence: criterion.evidence.hint,
    scorer: words.scorers[criterion.scorer],
    ...(criterion.na ? { na: words.bloc.criteria.naAllowed } : {}),
  };
}

function look(key: Column, precision: number): CellStyle {
  if (key === "id") return LOOKS.key;
  if (key === "code") return LOOKS.code;
  if (key === "max") return inPoints(LOOKS.number, precision);
  return key === "scorer" || key === "na" ? LOOKS.centered : LOOKS.text;
}

function drawCriterion(
  draft: SheetDraft,
  place: { readonly row: number; readonly depth: number; readonly precision: number },
  criterion: Criterion,
  words: SheetWords,
): void {
  const texts = contents(criterion, words);
  const isGroup = criterion.kind === "group";
  CRITERIA_COLUMNS.forEach((key, column) => {
    const base = look(key, place.precision);
    const own = key === "title" && !isGroup ? { ...base, indent: Math.min(place.depth, 3) } : base;
    const text = texts[key] === "" ? undefined : texts[key];
    draft.put(place.row, column, text, isGroup && key !== "id" ? onGroupRow(own) : own);
  });
  draft.height(
    place.row,
    rowHeight(
      (["title", "how", "evidence", "scorer"] as const).map((key) => ({
        text: String(texts[key] ?? ""),
        width: WIDTHS[key] - (key === "title" ? place.depth * 2 : 0),
        size: 11,
        bold: isGroup,
      })),
    ),
  );
}

/** The sheet of criteria as distributed: what is scored, how, on which evidence and by whom. */
export function writeCriteria(template: Template, words: SheetWords): SheetPlan {
  const { criteria: labels } = words.bloc;
  const columns: readonly TableColumn[] = CRITERIA_COLUMNS.map((key) => ({
    key,
    label: labels.columns[key],
    width: WIDTHS[key],
    ...(key === "id" ? { hidden: true } : {}),
  }));
  const draft = draftSheet(labels.sheet);
  const right = columns.length - 1;
  const line = { row: CRITERIA_ROWS.title, left: 1, right, width: totalWidth(columns) };
  drawTitle(draft, line, labels.title(template.title), "title");
  drawTableHead(draft, columns, CRITERIA_ROWS, CRITERIA_MARKER);
  const depth = depths(template.criteria);
  template.criteria.forEach((criterion, index) => {
    const place = {
      row: CRITERIA_ROWS.first + index,
      depth: depth.get(criterion.id) ?? 0,
      precision: template.precision,
    };
    drawCriterion(draft, place, criterion, words);
  });
  const last = CRITERIA_ROWS.first + template.criteria.length;
  const totals = [
    [labels.totals.base, template.base],
    [labels.totals.scale, template.scale],
  ] as const;
  totals.forEach(([label, points], index) => {
    CRITERIA_COLUMNS.forEach((key, column) => {
      if (key === "id") return;
      const text = key === "title" ? label : key === "max" ? toNumber(points) : undefined;
      draft.put(last + index, column, text, onGroupRow(look(key, template.precision)));
    });
    draft.height(last + index, 20);
  });
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: columnPlans(columns),
    freeze: { row: CRITERIA_ROWS.first, column: 3 },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: CRITERIA_ROWS.header, to: CRITERIA_ROWS.numbering },
      area: { top: CRITERIA_ROWS.title, bottom: last + 1, left: 1, right },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
