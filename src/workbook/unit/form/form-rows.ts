import { numberText } from "../../../basics/number-text";
import { type Points, toNumber, ZERO } from "../../../scoring/points/points";
import { type Criterion, type Leaf } from "../../../scoring/template/criterion";
import { type Template } from "../../../scoring/template/template";
import {
  asInput,
  asOthers,
  FIGURE_FORMAT,
  inPoints,
  LOOKS,
  onGroupRow,
  TEXT_FORMAT,
} from "../../look/cell-looks";
import { type FormColumn } from "../../look/sheet-words";
import { rowHeight } from "../../look/text-height";
import { type CellStyle } from "../../plan/cell-style";
import { type CellValue } from "../../plan/sheet-plan";
import { type Formula, type SheetDraft } from "../../plan/sheet-draft";
import { type CheckSource, rowCheck } from "./form-codes";
import { formCell, leafPointsFormula, stateFormula } from "./form-formulas";
import { FORM_COLUMNS, formColumn, type FormRow, type LeafPlace, rowId } from "./form-layout";
import { pointsValue, shareValue, stateValue } from "./form-values";
import { typedCells, typedItems } from "./typed-cells";

/** What the rows of one form are drawn from. */
export interface FormDrawing extends CheckSource {
  readonly template: Template;
  readonly places: ReadonlyMap<string, LeafPlace>;
  readonly children: ReadonlyMap<string | null, readonly Criterion[]>;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly sums: ReadonlyMap<string, Points>;
  /** Ids of the groups in which the unit scores something itself. */
  readonly ownGroups: ReadonlySet<string>;
  readonly widths: Readonly<Record<FormColumn, number>>;
}

type Contents = Partial<Record<FormColumn, CellValue | Formula>>;

function putRow(
  draft: SheetDraft,
  row: number,
  contents: Contents,
  look: (key: FormColumn) => CellStyle,
): void {
  for (const key of FORM_COLUMNS)
    draft.put(
      row,
      formColumn(key),
      contents[key],
      key === "id" || key === "check" ? LOOKS.key : look(key),
    );
}

const COLUMN_LOOKS: Readonly<Partial<Record<FormColumn, CellStyle>>> = {
  target: { ...LOOKS.centered, numberFormat: FIGURE_FORMAT },
  result: { ...LOOKS.centered, numberFormat: FIGURE_FORMAT },
  share: { ...LOOKS.number, numberFormat: "0.0#%" },
  code: LOOKS.code,
  na: LOOKS.centered,
  state: LOOKS.centered,
  evidence: { ...LOOKS.text, numberFormat: TEXT_FORMAT },
  explanation: { ...LOOKS.text, numberFormat: TEXT_FORMAT },
};

function baseLook(key: FormColumn, precision: number): CellStyle {
  if (key === "max" || key === "points") return inPoints(LOOKS.number, precision);
  return COLUMN_LOOKS[key] ?? LOOKS.text;
}

function drawGroup(
  draft: SheetDraft,
  row: FormRow & { kind: "group" },
  drawing: FormDrawing,
): void {
  const { criterion } = row;
  const { code, title, max, cap } = criterion;
  const below = drawing.children.get(criterion.id) ?? [];
  const cells = below.map(({ id }) => formCell(drawing.rowOf.get(id) ?? row.row, "points"));
  const total = `ROUND(SUM(${cells.join(",")}),3)`;
  const formula = cap === null ? total : `MIN(${String(toNumber(cap))},${total})`;
  const value = toNumber(drawing.sums.get(code) ?? ZERO);
  const scored = drawing.ownGroups.has(criterion.id);
  const id = rowId(row);
  putRow(
    draft,
    row.row,
    {
      ...(id === undefined ? {} : { id }),
      code,
      title,
      ...(max === null ? {} : { max: toNumber(max) }),
      ...(scored ? { points: { formula, value } } : {}),
    },
    (key) => onGroupRow(baseLook(key, drawing.template.precision)),
  );
  draft.height(
    row.row,
    rowHeight([{ text: title, width: drawing.widths.title, size: 11, bold: true }], 20),
  );
}

function inputLook(leaf: Leaf, key: FormColumn, look: CellStyle): CellStyle {
  const { fields } = leaf.rule;
  const own = fields.find(({ place }) => place === key);
  if (own !== undefined && own.shape !== "ticks") {
    const format = own.shape === "yesNo" || own.shape === "choice" ? TEXT_FORMAT : FIGURE_FORMAT;
    return asInput({ ...look, numberFormat: format });
  }
  if (key === "na" && leaf.na) return asInput(look);
  if (key === "evidence" || key === "explanation") return asInput(look);
  return look;
}

function checkContents(row: FormRow, drawing: FormDrawing): Contents {
  const check = rowCheck(row, drawing);
  return check === undefined ? {} : { check };
}

function ownContents(leaf: Leaf, row: number, drawing: FormDrawing): Contents {
  const { template, entries, places, words } = drawing;
  const { marks, form } = words;
  const place = places.get(leaf.id) ?? { row, items: new Map() };
  const points = pointsValue(leaf, entries, template.precision, marks);
  const [target, result] = [formCell(row, "target"), formCell(row, "result")];
  const hasShare = leaf.rule.fields.some(({ place: where }) => where === "target");
  const share = `IF(AND(ISNUMBER(${result}),N(${target})>0),${result}/${target},"")`;
  const state = stateValue(leaf, entries, points, { marks, states: form.states });
  return {
    ...typedCells(leaf, entries.get(leaf.code) ?? {}, marks),
    ...(hasShare ? { share: { formula: share, value: shareValue(leaf, entries) } } : {}),
    points: { formula: leafPointsFormula(leaf, place, template.precision, marks), value: points },
    state: { formula: stateFormula(leaf, row, marks, form.states), value: state },
  };
}

function drawLeaf(draft: SheetDraft, row: FormRow & { kind: "leaf" }, drawing: FormDrawing): void {
  const leaf = row.criterion;
  const { words, template, widths } = drawing;
  const mine = leaf.scorer === "unit";
  const scorer = words.form.scoredBy(words.scorers[leaf.scorer]);
  const max = leaf.section === "condition" ? {} : { max: toNumber(leaf.max) };
  putRow(
    draft,
    row.row,
    {
      id: leaf.id,
      code: leaf.code,
      title: leaf.title,
      ...max,
      ...(mine ? ownContents(leaf, row.row, drawing) : { state: scorer }),
      ...checkContents(row, drawing),
    },
    (key) => {
      const look = baseLook(key, template.precision);
      return mine ? inputLook(leaf, key, look) : asOthers(look);
    },
  );
  draft.height(
    row.row,
    rowHeight([
      { text: leaf.title, width: widths.title, size: 11 },
      { text: mine ? words.form.states.noEvidence : scorer, width: widths.state, size: 11 },
    ]),
  );
}

function drawNote(draft: SheetDraft, row: FormRow & { kind: "how" }, drawing: FormDrawing): void {
  const { words, widths } = drawing;
  const { rule, evidence, scorer } = row.criterion;
  const lines = [
    ...rule.wording(words.language),
    ...(evidence.hint === "" ? [] : [words.form.needsEvidence(evidence.hint)]),
  ];
  const text = lines.join("\n");
  const look = { ...LOOKS.text, font: { size: 10, italic: true } };
  putRow(draft, row.row, { title: text }, (key) => {
    const base = key === "title" ? look : LOOKS.text;
    return scorer === "unit" ? base : asOthers(base);
  });
  draft.height(row.row, rowHeight([{ text, width: widths.title, size: 10 }]));
}

function drawItem(draft: SheetDraft, row: FormRow & { kind: "item" }, drawing: FormDrawing): void {
  const { words, entries, widths } = drawing;
  const { criterion: leaf, item } = row;
  const mine = leaf.scorer === "unit";
  const field = leaf.rule.fields.find(({ shape }) => shape === "ticks");
  const order = field?.shape === "ticks" ? field.options.indexOf(item) : 0;
  const answer = typedItems(leaf, entries.get(leaf.code) ?? {}, words.marks).get(item.key);
  const points = numberText(toNumber(item.points), words.language);
  const text = `(${String(order + 1)}) ${item.label}: ${words.form.itemPoints(points)}`;
  putRow(
    draft,
    row.row,
    {
      id: rowId(row) ?? "",
      title: text,
      ...(answer === undefined ? {} : { result: answer }),
      ...checkContents(row, drawing),
    },
    (key) => {
      const look = key === "title" ? { ...LOOKS.text, indent: 1 } : LOOKS.centered;
      if (!mine) return asOthers(look);
      return key === "result" ? asInput({ ...look, numberFormat: TEXT_FORMAT }) : look;
    },
  );
  draft.height(row.row, rowHeight([{ text, width: widths.title - 2, size: 11 }]));
}

/** Draws one row of the form's table. */
export function drawFormRow(draft: SheetDraft, row: FormRow, drawing: FormDrawing): void {
  switch (row.kind) {
    case "group":
      drawGroup(draft, row, drawing);
      break;
    case "leaf":
      drawLeaf(draft, row, drawing);
      break;
    case "how":
      drawNote(draft, row, drawing);
      break;
    case "item":
      drawItem(draft, row, drawing);
      break;
  }
}
