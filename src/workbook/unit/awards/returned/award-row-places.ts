import { foldedName } from "../../../../basics/folded-name";
import { AWARD_GROUPS, AWARD_LEVELS, AWARD_TOTAL } from "../award-layout";
import { type AwardReading, awardText } from "./award-reading";
import { type AwardLevel } from "../award-table";

/** Where the rows of a returned table stand, whatever was inserted or moved; zero-based. */
export interface AwardRowPlaces {
  readonly head: readonly number[];
  readonly groups: ReadonlyMap<AwardLevel, number>;
  /** The rows below each group's own, in the order of the sheet. */
  readonly awards: ReadonlyMap<AwardLevel, readonly number[]>;
  readonly total: number | undefined;
  /** Rows behind the total. */
  readonly behind: readonly number[];
}

/** The level whose own row this is: by its hidden id, or where that is gone by its numeral. */
function levelAt(reading: AwardReading, row: number): AwardLevel | undefined {
  const id = awardText(reading, row, "id");
  const ordinal = awardText(reading, row, "ordinal").toUpperCase();
  return AWARD_LEVELS.find((level) =>
    id === "" ? ordinal === AWARD_GROUPS[level].numeral : id === level,
  );
}

function isTotal(reading: AwardReading, row: number): boolean {
  const id = awardText(reading, row, "id");
  if (id !== "") return id === AWARD_TOTAL;
  const title = foldedName(awardText(reading, row, "title"));
  return reading.known.some(({ total }) => foldedName(total) === title);
}

/** Sorts the rows of a table: rows that were added belong to the group above them. */
export function awardRowPlaces(reading: AwardReading): AwardRowPlaces {
  const { grid, keyRow } = reading.sheet;
  const [head, behind]: [number[], number[]] = [[], []];
  const groups = new Map<AwardLevel, number>();
  const awards = new Map<AwardLevel, number[]>();
  let current: AwardLevel | undefined;
  let total: number | undefined;
  for (const row of grid.rows.keys()) {
    if (row === keyRow) continue;
    const level = levelAt(reading, row);
    if (total !== undefined) behind.push(row);
    else if (level !== undefined && !groups.has(level)) {
      groups.set(level, row);
      current = level;
    } else if (current === undefined) head.push(row);
    else if (isTotal(reading, row)) total = row;
    else awards.set(current, [...(awards.get(current) ?? []), row]);
  }
  return { head, groups, awards, total, behind };
}
