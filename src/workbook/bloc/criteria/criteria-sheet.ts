import { sum, toNumber, ZERO } from "../../../scoring/points/points";
import { PARAMETER_PLACES } from "../../../scoring/rules/rule-design";
import { RULE_KINDS } from "../../../scoring/rules/rule-kinds";
import { childrenByParent, depths } from "../../../scoring/template/criterion-tree";
import { type Template } from "../../../scoring/template/template";
import {
  asInput,
  asOthers,
  COLORS,
  FIGURE_FORMAT,
  inFormat,
  inPoints,
  onGroupRow,
} from "../../look/cell-looks";
import { type CriteriaColumn } from "../../look/criteria-words";
import { drawTitle } from "../../look/document-head";
import { type SheetWords } from "../../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn, totalWidth } from "../../look/table-head";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { draftSheet, type Formula, type SheetDraft } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import {
  addCriteriaMarks,
  addCriteriaValidations,
  type CriteriaArea,
  sumFormula,
  sumText,
} from "./criteria-checks";
import {
  CRITERIA_MARKER,
  CRITERIA_ROWS,
  CRITERIA_SHAPES,
  criteriaColumn,
  SPARE_LINES,
} from "./criteria-columns";
import { drawTotals } from "./criteria-totals";
import { criterionLines, type CriterionLine } from "./criterion-lines";

/** One row to draw. */
interface Row {
  readonly line: CriterionLine;
  readonly kind: "group" | "leaf" | "option" | "spare";
  readonly depth: number;
  /** What a group's criteria come to, beside its maximum. */
  readonly sum: string;
  /** Parameters that its way of scoring asks for; undefined where it may still be any. */
  readonly asked: ReadonlySet<CriteriaColumn> | undefined;
}

function rowsOf(template: Template, words: SheetWords): readonly Row[] {
  const { criteria } = template;
  const [depth, children] = [depths(criteria), childrenByParent(criteria)];
  const codes = new Map(criteria.map(({ id, code }) => [id, code]));
  return criteria.flatMap((criterion) => {
    const own = depth.get(criterion.id) ?? 0;
    const lines = criterionLines(criterion, codes.get(criterion.parent ?? "") ?? "", words);
    return lines.map((line, index): Row => {
      if (criterion.kind === "group") {
        const points = (children.get(criterion.id) ?? []).map(({ max }) => max ?? ZERO);
        const of = criterion.max === null ? undefined : toNumber(criterion.max);
        const isSummed = criterion.section !== "condition";
        const text = isSummed ? sumText(toNumber(sum(points)), of, words) : "";
        return { line, kind: "group", depth: own, sum: text, asked: new Set() };
      }
      const { kind } = criterion.rule;
      const places = RULE_KINDS.get(kind)?.design.places ?? {};
      if (index === 0)
        return {
          line,
          kind: "leaf",
          depth: own,
          sum: "",
          asked: new Set(PARAMETER_PLACES.filter((column) => column in places)),
        };
      const asked = new Set<CriteriaColumn>(line.figure === undefined ? [] : ["figure"]);
      return { line, kind: "option", depth: own + 1, sum: "", asked };
    });
  });
}

/** What every row of one drawing shares. */
interface Drawing {
  readonly draft: SheetDraft;
  readonly area: CriteriaArea;
  readonly precision: number;
  readonly isOpen: boolean;
  readonly words: SheetWords;
}

const PARAMETERS: ReadonlySet<CriteriaColumn> = new Set(PARAMETER_PLACES);

const POINTS: ReadonlySet<CriteriaColumn> = new Set(["max", "cap"]);
const FIGURES: ReadonlySet<CriteriaColumn> = new Set(["figure", "floor", "most"]);

function formatted(key: CriteriaColumn, look: CellStyle, precision: number): CellStyle {
  if (POINTS.has(key)) return inPoints(look, precision);
  return FIGURES.has(key) ? inFormat(look, FIGURE_FORMAT) : look;
}

function lookOf(
  { key, look, filled }: (typeof CRITERIA_SHAPES)[number],
  { kind, depth, asked }: Row,
  { precision, isOpen }: Drawing,
): CellStyle {
  if (filled === "hidden") return look;
  const own = formatted(key, look, precision);
  if (kind === "group") return onGroupRow(own);
  if (key === "title") return { ...own, indent: Math.min(depth, 3) };
  if (!PARAMETERS.has(key) || !isOpen) return own;
  return asked?.has(key) === false ? asOthers(own) : asInput(own);
}

function contentOf(
  key: CriteriaColumn,
  row: Row,
  at: number,
  drawing: Drawing,
): CriterionLine[CriteriaColumn] | Formula {
  if (key === "sum")
    return row.kind === "group" || row.kind === "spare"
      ? { formula: sumFormula(at, drawing.area, drawing.words), value: row.sum }
      : undefined;
  const text = row.line[key];
  return text === "" ? undefined : text;
}

function drawRow(row: Row, at: number, drawing: Drawing): void {
  const { draft } = drawing;
  CRITERIA_SHAPES.forEach((shape, column) => {
    draft.put(at, column, contentOf(shape.key, row, at, drawing), lookOf(shape, row, drawing));
  });
  const texts = CRITERIA_SHAPES.filter(({ key }) => key !== "id" && key !== "key").map(
    ({ key, width }) => ({
      text: String(row.line[key] ?? ""),
      width: width - (key === "title" ? row.depth * 2 : 0),
      size: 11,
      bold: row.kind === "group",
    }),
  );
  draft.height(at, rowHeight(texts));
}

function columnsOf(words: SheetWords, isOpen: boolean): readonly TableColumn[] {
  return CRITERIA_SHAPES.map(({ key, width, filled }, at) => ({
    key,
    label: words.bloc.criteria.columns[key],
    width,
    ...(filled === "hidden" ? { hidden: true } : {}),
    ...(at > criteriaColumn("na") && filled !== "hidden" ? { folded: !isOpen } : {}),
  }));
}

const SPARE: Row = { line: {}, kind: "spare", depth: 0, sum: "", asked: undefined };

/**
 * The sheet of criteria: what is scored, how, on which evidence and by whom. Until forms are out it is where the table
 * is designed, with spare lines and without protection; afterwards it is locked.
 */
export function writeCriteria(template: Template, isOpen: boolean, words: SheetWords): SheetPlan {
  const { criteria: labels } = words.bloc;
  const columns = columnsOf(words, isOpen);
  const draft = draftSheet(labels.sheet);
  const right = criteriaColumn("na");
  const width = totalWidth(columns.slice(0, right + 1));
  const rows = [
    ...rowsOf(template, words),
    ...(isOpen ? Array.from({ length: SPARE_LINES }, () => SPARE) : []),
  ];
  const { title, header, numbering, first } = CRITERIA_ROWS;
  const area: CriteriaArea = { top: first, bottom: first + rows.length - 1 };
  drawTitle(draft, { row: title, left: 1, right, width }, labels.title(template.title), "title");
  drawTableHead(draft, columns, CRITERIA_ROWS, CRITERIA_MARKER);
  const drawing: Drawing = { draft, area, precision: template.precision, isOpen, words };
  rows.forEach((row, index) => {
    drawRow(row, first + index, drawing);
  });
  const last = drawTotals(draft, template, area, words);
  if (isOpen) {
    addCriteriaValidations(draft, area, words);
    addCriteriaMarks(draft, area, words);
  }
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.header,
    columns: columnPlans(columns),
    freeze: { row: first, column: criteriaColumn("title") + 1 },
    ...(isOpen
      ? {}
      : { protection: { formatColumns: true, formatRows: true, sort: false, filter: false } }),
    print: {
      landscape: true,
      titleRows: { from: header, to: numbering },
      area: { top: title, bottom: last, left: 1, right },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
