import { quoted } from "../../../basics/formula-text";
import { type Leaf } from "../../../scoring/template/criterion";
import { type Precision } from "../../../scoring/points/points";
import { type AnswerCells, answerPoints } from "../../answers/answer-formula";
import { cellName, rangeName } from "../../plan/cell-address";
import { type FormStates, type FormColumn, type Marks } from "../../look/sheet-words";
import { formColumn, type LeafPlace } from "./form-layout";

/** The relative name of a cell of the form's table. */
export function formCell(row: number, key: FormColumn): string {
  return cellName(row, formColumn(key));
}

function itemRange({ row, items }: LeafPlace): string {
  const column = formColumn("result");
  const rows = [...items.values()];
  return rangeName({
    top: Math.min(row, ...rows) + (rows.length === 0 ? 0 : 1),
    bottom: Math.max(row, ...rows),
    left: column,
    right: column,
  });
}

/** Where a leaf's answer stands in the form. */
function formAnswerCells(leaf: Leaf, place: LeafPlace, marks: Marks): AnswerCells {
  const fields = leaf.rule.fields;
  const cellOf = (name: string): string =>
    formCell(place.row, fields.find((field) => field.name === name)?.place ?? "result");
  const optionOf = (name: string, key: string): string =>
    fields
      .flatMap((field) => (field.name === name && "options" in field ? field.options : []))
      .find((option) => option.key === key)?.label ?? key;
  const items = itemRange(place);
  const answered = place.items.size > 0 ? items : fields.map(({ name }) => cellOf(name)).join(",");
  const [yes, no] = [quoted(marks.yes), quoted(marks.no)];
  return {
    max: leaf.section === "condition" ? "1" : formCell(place.row, "max"),
    figure: cellOf,
    isYes: (name) => `${cellOf(name)}=${yes}`,
    isChosen: (name, key) => `${cellOf(name)}=${quoted(optionOf(name, key))}`,
    isTicked: (_name, key) => `${formCell(place.items.get(key) ?? place.row, "result")}=${yes}`,
    bestExcess: "0",
    largestWithoutTarget: "0",
    blank: `COUNTA(${answered})=0`,
    ticksAnswered: () =>
      `COUNTIF(${items},${yes})+COUNTIF(${items},${no})=${String(place.items.size)}`,
  };
}

/** Points of a leaf: N/A first, then the rule; where the whole bloc decides, only that it was answered. */
export function leafPointsFormula(
  leaf: Leaf,
  place: LeafPlace,
  precision: Precision,
  marks: Marks,
): string {
  const cells = formAnswerCells(leaf, place, marks);
  const points = leaf.rule.blocWide
    ? `IF(${cells.blank},"",${quoted(marks.waiting)})`
    : answerPoints(leaf, cells, precision, marks);
  if (!leaf.na) return points;
  return `IF(${formCell(place.row, "na")}<>"",${quoted(marks.na)},${points})`;
}

/** When a leaf's points ask for evidence, as a condition. */
function evidenceDue(leaf: Leaf, points: string, max: string): string {
  switch (leaf.evidence.required) {
    case "always":
      return "TRUE";
    case "ifPoints":
      return `N(${points})>0`;
    case "ifBelowMax":
      return `N(${points})<${max}`;
    case "never":
      return "FALSE";
  }
}

/** What is left to do for a leaf, in a word. Points without evidence need an explanation. */
export function stateFormula(leaf: Leaf, row: number, marks: Marks, states: FormStates): string {
  const cell = (key: FormColumn): string => formCell(row, key);
  const points = cell("points");
  const due = evidenceDue(leaf, points, cell("max"));
  const bare = `AND(${due},${cell("evidence")}="",${cell("explanation")}="")`;
  const done = `IF(${bare},${quoted(states.noEvidence)},${quoted(states.done)})`;
  const reason = `IF(${cell("explanation")}="",${quoted(states.noReason)},${quoted(states.notApplicable)})`;
  return (
    `IF(${points}="",${quoted(states.blank)},IF(${points}=${quoted(marks.missing)},` +
    `${quoted(states.incomplete)},IF(${points}=${quoted(marks.na)},${reason},${done})))`
  );
}
