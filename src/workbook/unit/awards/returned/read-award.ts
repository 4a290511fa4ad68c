import { cellText } from "../../../plan/grid-cells";
import { AWARD_FIGURES } from "../award-layout";
import { awardCellIn, type AwardReading, awardText, noteAward } from "./award-reading";
import { type AwardState, awardState } from "../award-states";
import { type AwardFigure, type AwardFigures, type AwardRow, isAwardHeading } from "../award-table";

/** A row as it was read, with what could not be. */
interface ReadRow {
  readonly row: number;
  readonly award: AwardRow;
  /** A figure stands there that is no whole number. */
  readonly isUnreadable: boolean;
}

function readRow(reading: AwardReading, row: number): ReadRow {
  const figures: Partial<Record<AwardFigure, number>> = {};
  let isUnreadable = false;
  for (const key of AWARD_FIGURES) {
    const cell = awardCellIn(reading, row, key);
    const given = cellText(cell);
    if (cell === undefined || given === "") continue;
    const figure = cell.value.kind === "number" ? cell.value.number : -1;
    if (Number.isInteger(figure) && figure >= 0) figures[key] = figure;
    else {
      isUnreadable = true;
      noteAward(reading, row, key, { code: "awardNotCount", given });
    }
  }
  const ordinal = awardText(reading, row, "ordinal");
  if (awardCellIn(reading, row, "ordinal")?.value.kind === "date")
    noteAward(reading, row, "ordinal", { code: "awardOrdinalDate", given: ordinal });
  const [title, note] = [awardText(reading, row, "title"), awardText(reading, row, "note")];
  return { row, award: { ordinal, title, figures, note }, isUnreadable };
}

/** A heading's figures are noted and left out. */
function asHeading(reading: AwardReading, { row, award }: ReadRow): AwardRow {
  for (const key of AWARD_FIGURES) {
    const figure = award.figures[key];
    if (figure !== undefined)
      noteAward(reading, row, key, { code: "awardInHeading", given: String(figure) });
  }
  return { ...award, figures: {} };
}

function notePartsAbove(reading: AwardReading, row: number, figures: AwardFigures): void {
  for (const [part, whole] of [
    ["directCollectives", "collectives"],
    ["directPersons", "persons"],
  ] as const) {
    const [most, figure] = [figures[whole] ?? 0, figures[part] ?? 0];
    if (figure > most)
      noteAward(reading, row, part, { code: "awardPartAbove", part: figure, whole: most });
  }
}

function noteBlanks(reading: AwardReading, { row, award, isUnreadable }: ReadRow): void {
  for (const key of AWARD_FIGURES)
    if (award.figures[key] === undefined && !isUnreadable)
      noteAward(reading, row, key, { code: "awardIncomplete" });
}

/** How each state of a row is noted; a heading and what is no count are noted where they are read. */
const NOTES: Readonly<
  Record<AwardState, ((reading: AwardReading, read: ReadRow) => void) | undefined>
> = {
  heading: undefined,
  notCount: undefined,
  untitled: (reading, { row }) => {
    noteAward(reading, row, "title", { code: "awardUntitled" });
  },
  incomplete: noteBlanks,
  partAbove: (reading, { row, award }) => {
    notePartsAbove(reading, row, award.figures);
  },
  collectiveAmongPersons: (reading, { row, award: { title, figures } }) => {
    const count = figures.collectives ?? 0;
    noteAward(reading, row, "collectives", { code: "awardCollectiveAmongPersons", title, count });
  },
  personAmongCollectives: (reading, { row, award: { title, figures } }) => {
    const count = figures.persons ?? 0;
    noteAward(reading, row, "persons", { code: "awardPersonAmongCollectives", title, count });
  },
};

function saysNothing({ award: { title, note, figures }, isUnreadable }: ReadRow): boolean {
  return title === "" && note === "" && Object.keys(figures).length === 0 && !isUnreadable;
}

/**
 * Reads the awards of one group from its rows, and notes what is wrong or doubtful about each. Rows in which nothing
 * is said are left out, wherever they stand.
 */
export function readAwardRows(
  reading: AwardReading,
  rows: readonly number[],
): readonly (AwardRow & { readonly row: number })[] {
  const said = rows.map((row) => readRow(reading, row)).filter((each) => !saysNothing(each));
  return said.map((each, index) => {
    const { row, award } = each;
    if (isAwardHeading(award, said[index + 1]?.award)) return { ...asHeading(reading, each), row };
    const state = awardState(award, undefined, reading.known);
    if (state !== undefined) NOTES[state]?.(reading, each);
    return { ...award, row };
  });
}
