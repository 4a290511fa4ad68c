import { quoted } from "../../../../basics/formula-text";
import { type Term } from "../../../../scoring/distribution/bloc-setup";
import { COLORS, LOOKS } from "../../../look/cell-looks";
import { drawTitle } from "../../../look/document-head";
import { type AwardColumn } from "../../../look/award-words";
import { type UnitWords } from "../../../look/sheet-words";
import { rowHeight } from "../../../look/text-height";
import { draftSheet, type SheetDraft } from "../../../plan/sheet-draft";
import { type SheetPlan } from "../../../plan/sheet-plan";
import { awardCell, groupFormulas, totalFormulas } from "./award-formulas";
import {
  AWARD_COLUMNS,
  AWARD_MARKER,
  AWARD_NUMBERING,
  AWARD_ROWS,
  awardColumn,
  awardGroupRows,
} from "../award-layout";
import { AWARD_WIDTHS, drawAward, drawSums } from "./award-rows";
import { groupSums, tableSums } from "../award-sums";
import { type AwardGroup, type AwardTable } from "../award-table";
import { addAwardValidations } from "./award-validations";
import { usualAwards } from "../usual-awards";

/** What an award sheet is made from. */
export interface AwardContent {
  readonly term: Term;
  /** Undefined in a form that goes out: the usual titles stand there, without figures. */
  readonly awards?: AwardTable | undefined;
  /** Level → the range with the titles to choose from. */
  readonly titles: ReadonlyMap<string, string>;
}

const [LEFT, RIGHT] = [awardColumn("ordinal"), awardColumn("note")];
const WIDTH = AWARD_COLUMNS.slice(LEFT, RIGHT + 1).reduce((sum, key) => sum + AWARD_WIDTHS[key], 0);

/** Columns under one header each, from its first to its last. */
const SPANS = [
  ["all", "total", "persons"],
  ["direct", "directTotal", "directPersons"],
] as const;

function drawHeads(draft: SheetDraft, { awards }: UnitWords): void {
  const { keys, header, subheader, numbering } = AWARD_ROWS;
  const under = new Set<AwardColumn>();
  for (const [name, first, last] of SPANS) {
    const [left, right] = [awardColumn(first), awardColumn(last)];
    draft.merge({ top: header, bottom: header, left, right });
    for (let column = left; column <= right; column += 1)
      draft.put(header, column, column === left ? awards[name] : undefined, LOOKS.header);
    for (const key of AWARD_COLUMNS.slice(left, right + 1)) under.add(key);
  }
  AWARD_COLUMNS.forEach((key, column) => {
    draft.put(keys, column, key === "id" ? AWARD_MARKER : key, LOOKS.key);
    if (key === "id") return;
    const label = awards.columns[key];
    if (!under.has(key))
      draft.merge({ top: header, bottom: subheader, left: column, right: column });
    if (!under.has(key)) draft.put(header, column, label, LOOKS.header);
    draft.put(subheader, column, under.has(key) ? label : undefined, LOOKS.header);
    draft.put(numbering, column, AWARD_NUMBERING[key], LOOKS.numbering);
  });
  draft.hideRow(keys);
  draft.height(header - 1, 9);
  draft.height(header, 34);
  draft.height(subheader, 22);
}

function drawTitles(draft: SheetDraft, { term, awards }: AwardContent, words: UnitWords): void {
  const line = { left: LEFT, right: RIGHT, width: WIDTH };
  const { annex, title, attached } = words.awards;
  drawTitle(draft, { row: AWARD_ROWS.annex, ...line }, annex, "title");
  drawTitle(draft, { row: AWARD_ROWS.title, ...line }, title(term), "title");
  const said = awards === undefined || awards.attached === "" ? attached : awards.attached;
  draft.put(AWARD_ROWS.attached, LEFT, said, { ...LOOKS.subtitle, unlocked: true });
  const row = AWARD_ROWS.attached;
  draft.merge({ top: row, bottom: row, left: LEFT, right: RIGHT });
  draft.height(row, rowHeight([{ text: said, width: WIDTH, size: 13 }], 21));
}

function drawGroups(
  draft: SheetDraft,
  groups: readonly AwardGroup[],
  { awards: words }: UnitWords,
): number {
  const places = awardGroupRows();
  for (const place of places) {
    const group = groups.find(({ level }) => level === place.level);
    const filled = group ?? { level: place.level, title: "", note: "", rows: [] };
    drawSums(draft, place.row, {
      label: filled.title === "" ? words.groups[place.level] : filled.title,
      note: filled.note,
      level: place.level,
      sums: groupSums(filled),
      formulas: groupFormulas(place, words),
      words,
    });
    for (let row = place.first; row <= place.last; row += 1)
      drawAward(draft, row, { group: filled, index: row - place.first, words });
  }
  const last = (places.at(-1)?.last ?? 0) + 1;
  drawSums(draft, last, {
    label: words.total,
    note: "",
    level: undefined,
    sums: tableSums({ attached: "", groups }),
    formulas: totalFormulas(last, places, words),
    words,
  });
  return last;
}

/** The award statistics of one member's form: the annex of its yearly report. */
export function writeAwards(content: AwardContent, words: UnitWords): SheetPlan {
  const draft = draftSheet(words.awards.sheet);
  drawTitles(draft, content, words);
  drawHeads(draft, words);
  const groups = content.awards?.groups ?? usualAwards(words.awards, content.term);
  const last = drawGroups(draft, groups, words);
  addAwardValidations(draft, awardGroupRows(), content.titles, words.awards);
  const check = awardColumn("check");
  const cell = `$${awardCell(AWARD_ROWS.first, "check")}`;
  draft.highlight({
    kind: "formula",
    ranges: [{ top: AWARD_ROWS.first, bottom: last, left: check, right: check }],
    formula: `AND(${cell}<>"",${cell}<>${quoted(words.awards.states.right)})`,
    style: { fill: COLORS.look, font: { bold: true } },
  });
  return draft.finish({
    visibility: "visible",
    tabColor: COLORS.bar,
    columns: AWARD_COLUMNS.map((key) => ({
      width: AWARD_WIDTHS[key],
      ...(key === "id" ? { hidden: true } : {}),
    })),
    freeze: { row: AWARD_ROWS.first, column: awardColumn("title") },
    protection: { formatColumns: true, formatRows: true, sort: false, filter: false },
    print: {
      landscape: true,
      titleRows: { from: AWARD_ROWS.header, to: AWARD_ROWS.numbering },
      area: { top: AWARD_ROWS.annex, bottom: last, left: LEFT, right: RIGHT },
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      pageNumbers: true,
    },
  });
}
