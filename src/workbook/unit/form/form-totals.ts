import { added, quoted } from "../../../basics/formula-text";
import { toNumber } from "../../../scoring/points/points";
import { type Criterion } from "../../../scoring/template/criterion";
import { inPoints, LOOKS, onGroupRow } from "../../look/cell-looks";
import { type UnitWords } from "../../look/sheet-words";
import { rowHeight } from "../../look/text-height";
import { rangeName } from "../../plan/cell-address";
import { type SheetDraft } from "../../plan/sheet-draft";
import { WIDTHS } from "./form-columns";
import { formCell } from "./form-formulas";
import { FORM_COLUMNS, FORM_ROWS, formColumn, type FormRow } from "./form-layout";
import { type FormDrawing } from "./form-rows";
import { ownTotal, pointsValue, stateValue } from "./form-values";

/** Draws the unit's own total and how many criteria still wait; answers with the row after them. */
export function drawTotals(
  draft: SheetDraft,
  rows: readonly FormRow[],
  drawing: FormDrawing,
): number {
  const { words, template, entries, sums } = drawing;
  const { form, marks } = words;
  const last = FORM_ROWS.first + rows.length;
  const top = (section: Criterion["section"]): readonly Criterion[] =>
    template.criteria.filter((each) => each.parent === null && each.section === section);
  const gained = [...top("content"), ...top("bonus")];
  const cells = (of: readonly Criterion[]): readonly string[] =>
    of.map(({ id }) => `N(${formCell(drawing.rowOf.get(id) ?? 0, "points")})`);
  const lost = top("penalty").map(
    (each) => `-N(${formCell(drawing.rowOf.get(each.id) ?? 0, "points")})`,
  );
  const total = {
    formula: `ROUND(${added(cells(gained))}${lost.join("")},3)`,
    value: toNumber(ownTotal(template.criteria, sums)),
  };
  const own = rows.flatMap((row) =>
    row.kind === "leaf" && row.criterion.scorer === "unit" ? [row.criterion] : [],
  );
  const states = own.map((leaf) => {
    const points = pointsValue(leaf, entries, template.precision, marks);
    return stateValue(leaf, entries, points, { marks, states: form.states });
  });
  const open = [
    form.states.blank,
    form.states.incomplete,
    form.states.noReason,
    form.states.noEvidence,
  ];
  const range = rangeName({
    top: FORM_ROWS.first,
    bottom: last - 1,
    left: formColumn("state"),
    right: formColumn("state"),
  });
  const missing = {
    formula: added(open.map((state) => `COUNTIF(${range},${quoted(state)})`)),
    value: states.filter((state) => open.includes(state)).length,
  };
  [
    [form.total, total, inPoints(LOOKS.number, template.precision)] as const,
    [form.missingCount, missing, { ...LOOKS.number, numberFormat: "0" }] as const,
  ].forEach(([label, figure, look], index) => {
    for (const key of FORM_COLUMNS.slice(1, -1))
      draft.put(
        last + index,
        formColumn(key),
        key === "title" ? label : key === "points" ? figure : undefined,
        onGroupRow(key === "points" ? look : LOOKS.text),
      );
    draft.height(
      last + index,
      rowHeight([{ text: label, width: WIDTHS.title, size: 11, bold: true }], 21),
    );
  });
  return last + 2;
}

/** Draws what the total and the codes hold and what not; answers with the row after the notes. */
export function drawNotes(draft: SheetDraft, row: number, { form }: UnitWords): number {
  const [left, right] = [formColumn("title"), formColumn("state")];
  const width = FORM_COLUMNS.slice(left, right + 1).reduce((sum, key) => sum + WIDTHS[key], 0);
  const notes = [form.totalNote, form.codesNote];
  notes.forEach((text, index) => {
    draft.put(row + index, left, text, LOOKS.note);
    draft.merge({ top: row + index, bottom: row + index, left, right });
    draft.height(row + index, rowHeight([{ text, width, size: 11 }]));
  });
  return row + notes.length;
}
