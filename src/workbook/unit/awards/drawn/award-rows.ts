import { asInput, inFormat, LOOKS, onGroupRow, TEXT_FORMAT } from "../../../look/cell-looks";
import { type AwardColumn, type AwardWords } from "../../../look/award-words";
import { rowHeight } from "../../../look/text-height";
import { type CellStyle } from "../../../plan/cell-style";
import { type Formula, type SheetDraft } from "../../../plan/sheet-draft";
import { type CellValue } from "../../../plan/sheet-plan";
import { checkFormula, rowFormulas } from "./award-formulas";
import {
  AWARD_COLUMNS,
  AWARD_FIGURES,
  AWARD_GROUPS,
  AWARD_TOTAL,
  awardColumn,
  awardRowId,
} from "../award-layout";
import { awardState } from "../award-states";
import { type AwardSums, rowSums } from "../award-sums";
import { type AwardGroup, type AwardLevel } from "../award-table";

/** How wide the columns are, in characters. */
export const AWARD_WIDTHS: Readonly<Record<AwardColumn, number>> = {
  id: 8,
  ordinal: 6,
  title: 46,
  total: 9,
  collectives: 9,
  persons: 9,
  directTotal: 9,
  directCollectives: 9,
  directPersons: 9,
  share: 18,
  note: 34,
  check: 26,
};

const COUNT = inFormat(LOOKS.centered, "0");
const TEXT = inFormat(LOOKS.text, TEXT_FORMAT);

function lookOf(key: AwardColumn): CellStyle {
  if (key === "id") return LOOKS.key;
  if (key === "ordinal") return LOOKS.code;
  if (key === "title" || key === "note") return TEXT;
  if (key === "share") return LOOKS.centered;
  return key === "check" ? LOOKS.text : COUNT;
}

const TYPED: readonly AwardColumn[] = ["ordinal", "title", "note", ...AWARD_FIGURES];

type Contents = Readonly<Partial<Record<AwardColumn, CellValue | Formula>>>;

function drawRow(
  draft: SheetDraft,
  row: number,
  contents: Contents,
  look: (key: AwardColumn) => CellStyle,
): void {
  for (const key of AWARD_COLUMNS) draft.put(row, awardColumn(key), contents[key], look(key));
  const text = (key: "title" | "note"): { text: string; width: number; size: number } => {
    const content = contents[key];
    return { text: typeof content === "string" ? content : "", width: AWARD_WIDTHS[key], size: 11 };
  };
  draft.height(row, rowHeight([text("title"), text("note")]));
}

function filled(texts: Readonly<Partial<Record<AwardColumn, string>>>): Contents {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

/** A row that adds up others: of a group, or of the whole table where there is no level. */
export interface SumRow {
  readonly level: AwardLevel | undefined;
  readonly label: string;
  readonly note: string;
  readonly sums: AwardSums;
  readonly formulas: ReadonlyMap<AwardColumn, string>;
  readonly words: AwardWords;
}

/** Draws the row of a group, whose title and note are the unit's own, or the last row. */
export function drawSums(draft: SheetDraft, row: number, sum: SumRow): void {
  const { level, label, note, sums, formulas, words } = sum;
  const values: Readonly<Record<string, CellValue | null>> = {
    ...sums,
    check: words.states.right,
  };
  const computed: Contents = Object.fromEntries(
    [...formulas].map(([key, formula]): readonly [string, Formula] => {
      return [key, { formula, value: values[key] ?? "" }];
    }),
  );
  const ordinal = level === undefined ? "" : AWARD_GROUPS[level].numeral;
  const texts = filled({ id: level ?? AWARD_TOTAL, ordinal, title: label, note });
  drawRow(draft, row, { ...texts, ...computed }, (key) => {
    if (key === "id") return LOOKS.key;
    const look = onGroupRow(lookOf(key));
    const isTyped = key === "title" || key === "note";
    return isTyped && level !== undefined ? asInput(look) : look;
  });
}

/** Draws the row of one award, with what stands there so far. */
export function drawAward(
  draft: SheetDraft,
  row: number,
  { group, index, words }: { group: AwardGroup; index: number; words: AwardWords },
): void {
  const award = group.rows[index] ?? { ordinal: "", title: "", figures: {}, note: "" };
  const { ordinal, title, note, figures } = award;
  const isBlank = AWARD_FIGURES.every((key) => figures[key] === undefined);
  const state = awardState(award, group.rows[index + 1], [words]);
  const said = isBlank ? "" : words.states[state ?? "right"];
  const sums = rowSums(figures);
  const formulas = rowFormulas(row);
  drawRow(
    draft,
    row,
    {
      ...filled({ id: awardRowId(group.level, index), ordinal, title, note }),
      ...figures,
      total: { formula: formulas.total, value: sums.total ?? "" },
      directTotal: { formula: formulas.directTotal, value: sums.directTotal ?? "" },
      share: { formula: formulas.share, value: sums.share },
      check: { formula: checkFormula(row, words), value: said },
    },
    (key) => (TYPED.includes(key) ? asInput(lookOf(key)) : lookOf(key)),
  );
}
