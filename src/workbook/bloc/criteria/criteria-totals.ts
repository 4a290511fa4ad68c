import { sum, toNumber, ZERO } from "../../../scoring/points/points";
import { type Template } from "../../../scoring/template/template";
import { inPoints, LOOKS, onGroupRow } from "../../look/cell-looks";
import { type CriteriaTotal } from "../../look/criteria-words";
import { type SheetWords } from "../../look/sheet-words";
import { type CellStyle } from "../../plan/cell-style";
import { type SheetDraft } from "../../plan/sheet-draft";
import { baseFormula, type CriteriaArea, sumText } from "./criteria-checks";
import { CRITERIA_TOTALS, criteriaColumn, totalKey } from "./criteria-columns";

function valueOf(total: CriteriaTotal, template: Template): string | number | undefined {
  if (total === "version" || total === "precision") return template[total];
  const points = template[total];
  return points === null ? undefined : toNumber(points);
}

function lookOf(total: CriteriaTotal, { precision }: Template): CellStyle {
  if (total === "version") return { ...LOOKS.code, horizontal: "right" };
  return total === "precision" ? LOOKS.number : inPoints(LOOKS.number, precision);
}

function contentSum({ criteria }: Template): number {
  const top = criteria.filter(({ parent, section }) => parent === null && section === "content");
  return toNumber(sum(top.map(({ max }) => max ?? ZERO)));
}

/** Draws the figures of the whole table below its criteria, and says which row is the last. */
export function drawTotals(
  draft: SheetDraft,
  template: Template,
  area: CriteriaArea,
  words: SheetWords,
): number {
  const { totals } = words.bloc.criteria;
  const [title, max, na] = [criteriaColumn("title"), criteriaColumn("max"), criteriaColumn("na")];
  const base = toNumber(template.base);
  CRITERIA_TOTALS.forEach((total, index) => {
    const row = area.bottom + 1 + index;
    const figure = lookOf(total, template);
    for (let column = 1; column <= na; column += 1) {
      if (column === max) draft.put(row, max, valueOf(total, template), onGroupRow(figure));
      else
        draft.put(
          row,
          column,
          column === title ? totals[total] : undefined,
          onGroupRow(LOOKS.text),
        );
    }
    draft.put(row, criteriaColumn("key"), totalKey(total), LOOKS.key);
    if (total === "base") {
      const content = {
        formula: baseFormula(row, area, words),
        value: sumText(contentSum(template), base, words),
      };
      draft.put(row, criteriaColumn("sum"), content, onGroupRow(LOOKS.centered));
    }
    draft.height(row, 20);
  });
  return area.bottom + CRITERIA_TOTALS.length;
}
