import { textValidation } from "../../../answers/answer-validation";
import { type AwardWords, type AwardColumn } from "../../../look/award-words";
import { type SheetDraft } from "../../../plan/sheet-draft";
import { type CellRange } from "../../../plan/sheet-plan";
import { awardCell, headsNothing } from "./award-formulas";
import { type AwardFigure } from "../award-table";
import { awardColumn, type AwardGroupRows } from "../award-layout";

/** Far more than any unit has; a date or a phone number by mistake is above it. */
const MOST = "9999";

/** Each figure with the one that it is part of, or that is part of it. */
const PARTS: Readonly<
  Record<AwardFigure, { readonly of?: AwardFigure; readonly has?: AwardFigure }>
> = {
  collectives: { has: "directCollectives" },
  persons: { has: "directPersons" },
  directCollectives: { of: "collectives" },
  directPersons: { of: "persons" },
};

function figureRule(row: number, key: AwardFigure): string {
  const cell = awardCell(row, key);
  const { of, has } = PARTS[key];
  const most = of === undefined ? MOST : `N(${awardCell(row, of)})`;
  const least = has === undefined ? "0" : `N(${awardCell(row, has)})`;
  const whole = `ISNUMBER(${cell}),${cell}=INT(${cell})`;
  return `AND(${whole},${cell}>=0,${cell}>=${least},${cell}<=${most},${headsNothing(row)})`;
}

/** Adds to every input cell of the table what may be typed there, with prompts; any title is taken. */
export function addAwardValidations(
  draft: SheetDraft,
  groups: readonly AwardGroupRows[],
  titles: ReadonlyMap<string, string>,
  { hints }: AwardWords,
): void {
  const rangesOf = (key: AwardColumn): readonly CellRange[] =>
    groups.map(({ first, last }) => {
      const column = awardColumn(key);
      return { top: first, bottom: last, left: column, right: column };
    });
  for (const key of Object.keys(PARTS) as AwardFigure[]) {
    const hint = PARTS[key].of === undefined ? hints.figure : hints.part;
    const formula = figureRule(groups[0]?.first ?? 0, key);
    draft.validate({
      ranges: rangesOf(key),
      rule: { kind: "custom", formula },
      prompt: hint,
      error: hint,
    });
  }
  groups.forEach(({ level, first, last }) => {
    const [ordinal, title] = [awardColumn("ordinal"), awardColumn("title")];
    const at = (column: number): CellRange => ({
      top: first,
      bottom: last,
      left: column,
      right: column,
    });
    draft.validate(textValidation(at(ordinal), 8, hints.ordinal));
    const formula = titles.get(level);
    if (formula !== undefined)
      draft.validate({
        ranges: [at(title)],
        rule: { kind: "listRange", formula },
        prompt: hints.title,
        open: true,
      });
  });
}
