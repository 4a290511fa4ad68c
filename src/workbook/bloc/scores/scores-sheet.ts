import { quoted } from "../../../basics/formula-text";
import { type InputField, type InputShape } from "../../../scoring/rules/rule";
import { type Stage, STAGES } from "../../../scoring/self-assessment/entry";
import { type Leaf } from "../../../scoring/template/criterion";
import { type StageColumn } from "../../look/bloc-words";
import {
  asInput,
  asOthers,
  COLORS,
  FIGURE_FORMAT,
  inFormat,
  inPoints,
  LOOKS,
  TEXT_FORMAT,
} from "../../look/cell-looks";
import { type SheetWords } from "../../look/sheet-words";
import { columnPlans, drawTableHead, type TableColumn } from "../../look/table-head";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { draftSheet, type SheetDraft } from "../../plan/sheet-draft";
import { type SheetPlan } from "../../plan/sheet-plan";
import { scoresColumns, stageOf } from "./scores-columns";
import { SCORES_MARKER, SCORES_ROWS, type ScoresKey, type ScoresRow } from "./scores-layout";
import { rowContents, type ScoresDrawing } from "./scores-rows";
import { addScoresValidations } from "./scores-validations";

const OWN_LOOKS: Readonly<Record<string, CellStyle>> = {
  code: LOOKS.code,
  max: LOOKS.number,
  scorer: LOOKS.centered,
  officialStage: LOOKS.centered,
};

const TEXT_SHAPES: readonly InputShape["shape"][] = ["yesNo", "choice", "ticks"];

function fieldAt({ rule }: Leaf, column: StageColumn): InputField | undefined {
  return rule.fields.find(({ place }) => place === column);
}

function isText(leaf: Leaf, column: StageColumn): boolean {
  if (column === "reason" || column === "evidence") return true;
  const field = fieldAt(leaf, column);
  return field !== undefined && TEXT_SHAPES.includes(field.shape);
}

/** True for a cell that the leader's side fills in. */
function isOpen(leaf: Leaf, column: StageColumn): boolean {
  if (column === "reason") return true;
  if (column === "typed") return leaf.section !== "condition";
  return column === "na" ? leaf.na : fieldAt(leaf, column) !== undefined;
}

function stageLook(key: ScoresKey, { leaf }: ScoresRow, precision: number): CellStyle {
  const part = stageOf(key);
  if (part === undefined) return LOOKS.text;
  const { stage, column } = part;
  if (column === "points") return inPoints(LOOKS.number, precision);
  const long = column === "reason" || column === "evidence";
  const numberFormat = isText(leaf, column) ? TEXT_FORMAT : FIGURE_FORMAT;
  const look = inFormat(long ? LOOKS.text : LOOKS.centered, numberFormat);
  if (stage === "self") return leaf.scorer === "unit" ? look : asOthers(look);
  return isOpen(leaf, column) ? asInput(look) : asOthers(look);
}

function cellLook(key: ScoresKey, row: ScoresRow, precision: number): CellStyle {
  if (key === "official" || key === "claimed")
    return { ...inPoints(LOOKS.number, precision), font: { size: 11, bold: true } };
  if (key === "max") return inPoints(LOOKS.number, precision);
  return OWN_LOOKS[key] ?? stageLook(key, row, precision);
}

function drawStages(draft: SheetDraft, columns: readonly TableColumn[], words: SheetWords): void {
  const at = (stage: Stage): readonly number[] =>
    columns.flatMap(({ key }, index) => (key.startsWith(`${stage}.`) ? [index] : []));
  for (const stage of STAGES) {
    const places = at(stage);
    const [left, right] = [places[0], places.at(-1)];
    if (left === undefined || right === undefined) continue;
    for (const column of places)
      draft.put(
        SCORES_ROWS.stages,
        column,
        column === left ? words.stages[stage] : undefined,
        LOOKS.header,
      );
    draft.merge({ top: SCORES_ROWS.stages, bottom: SCORES_ROWS.stages, left, right });
  }
  draft.height(SCORES_ROWS.stages, 20);
}

function drawRow(
  draft: SheetDraft,
  row: ScoresRow,
  columns: readonly TableColumn[],
  drawing: ScoresDrawing,
): void {
  const { layout, content } = drawing;
  const contents = rowContents(row, drawing);
  layout.keys.forEach((key, column) => {
    draft.put(row.row, column, contents.get(key), cellLook(key, row, content.template.precision));
  });
  const texts = columns.flatMap(({ width, hidden }, index) => {
    const key = layout.keys[index];
    const text = hidden === true || key === undefined ? undefined : contents.get(key);
    return typeof text === "string" ? [{ text, width, size: 11 }] : [];
  });
  draft.height(row.row, rowHeight(texts));
}

/** The scores sheet: a row a unit and leaf, with the entries of every stage and the official points. */
export function writeScores(
  drawing: ScoresDrawing,
  choices: ReadonlyMap<string, string>,
): SheetPlan {
  const { layout, content, words } = drawing;
  const columns = scoresColumns(layout, content.bloc, words);
  const draft = draftSheet(words.bloc.scores.sheet);
  const [left, right] = [layout.column("unitName"), layout.column("officialStage")];
  const { name, period, year } = content.bloc;
  const term = period === "" ? String(year) : `${period}, ${String(year)}`;
  const title = `${words.bloc.scores.title} - ${name}, ${term}`;
  draft.put(SCORES_ROWS.title, left, title, { ...LOOKS.title, horizontal: "left", wrap: false });
  draft.height(SCORES_ROWS.title, 24);
  drawStages(draft, columns, words);
  drawTableHead(draft, columns, SCORES_ROWS, SCORES_MARKER);
  for (const row of layout.rows) drawRow(draft, row, columns, drawing);
  addScoresValidations(draft, layout, content.template, { words, choices });
  const bottom = SCORES_ROWS.first + layout.rows.length - 1;
  const official = layout.column("official");
  draft.highlight({
    kind: "formula",
    ranges: [{ top: SCORES_ROWS.first, bottom, left: official, right: official }],
    formula: `$${layout.cell(SCORES_ROWS.first, "official")}=${quoted(words.marks.missing)}`,
    style: { fill: COLORS.stop, font: { bold: true } },
  });
  return draft.finish({
    visibility: "visible",
    columns: columnPlans(columns),
    freeze: { row: SCORES_ROWS.first, column: layout.column("title") },
    filter: { top: SCORES_ROWS.numbering, bottom, left, right },
    protection: { formatColumns: true, formatRows: true, sort: true, filter: true },
    print: {
      landscape: true,
      titleRows: { from: SCORES_ROWS.stages, to: SCORES_ROWS.numbering },
      area: { top: SCORES_ROWS.title, bottom, left, right },
      margins: { top: 20, bottom: 20, left: 20, right: 15 },
      pageNumbers: true,
    },
    zoom: 85,
  });
}
