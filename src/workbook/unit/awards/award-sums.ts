import { AWARD_FIGURES } from "./award-layout";
import { type AwardFigures, type AwardGroup, type AwardTable } from "./award-table";

/** The printed figures of a row: columns 3 to 9. A blank is null. */
export interface AwardSums {
  readonly total: number | null;
  readonly collectives: number | null;
  readonly persons: number | null;
  readonly directTotal: number | null;
  readonly directCollectives: number | null;
  readonly directPersons: number | null;
  /** `69/84 (82,14%)`; "" for a blank. */
  readonly share: string;
}

/**
 * Persons at the base among all persons, as the table prints it: `a/b (p%)`, per cent rounded to two decimals (halves
 * up) with a comma and without needless zeros; `0` where there are none.
 */
export function awardShare(direct: number, persons: number): string {
  if (direct === 0 || persons === 0) return "0";
  const hundredths = Math.round((direct * 10_000) / persons);
  const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100];
  const decimals = rest === 0 ? "" : `,${String(rest).padStart(2, "0").replace(/0$/, "")}`;
  return `${String(direct)}/${String(persons)} (${String(whole)}${decimals}%)`;
}

function sumOf(figures: readonly (number | undefined)[]): number | null {
  const typed = figures.filter((each) => each !== undefined);
  return typed.length === 0 ? null : typed.reduce((sum, each) => sum + each, 0);
}

/** What a row of one award prints; all blank where no figure was typed. */
export function rowSums(figures: AwardFigures): AwardSums {
  const { collectives, persons, directCollectives, directPersons } = figures;
  const isBlank = AWARD_FIGURES.every((key) => figures[key] === undefined);
  return {
    total: sumOf([collectives, persons]),
    collectives: collectives ?? null,
    persons: persons ?? null,
    directTotal: sumOf([directCollectives, directPersons]),
    directCollectives: directCollectives ?? null,
    directPersons: directPersons ?? null,
    share: isBlank ? "" : awardShare(directPersons ?? 0, persons ?? 0),
  };
}

function addedUp(rows: readonly AwardFigures[]): AwardSums {
  const sum = (key: (typeof AWARD_FIGURES)[number]): number =>
    rows.reduce((all, figures) => all + (figures[key] ?? 0), 0);
  const [collectives, persons] = [sum("collectives"), sum("persons")];
  const [directCollectives, directPersons] = [sum("directCollectives"), sum("directPersons")];
  return {
    total: collectives + persons,
    collectives,
    persons,
    directTotal: directCollectives + directPersons,
    directCollectives,
    directPersons,
    share: awardShare(directPersons, persons),
  };
}

/** What the row of a group prints: its awards added up. */
export function groupSums({ rows }: AwardGroup): AwardSums {
  return addedUp(rows.map(({ figures }) => figures));
}

/** What the last row prints: all awards added up. */
export function tableSums({ groups }: AwardTable): AwardSums {
  return addedUp(groups.flatMap(({ rows }) => rows.map(({ figures }) => figures)));
}
