import { type AwardWords } from "../../look/award-words";
import { AWARD_LEVELS } from "./award-layout";
import { type AwardLevel } from "./award-table";

/** What no criterion's id begins with. */
const PREFIX = "#khen-thuong:";

/** The id of the list of a level's titles on the sheet of choices. */
export function titleListId(level: AwardLevel): string {
  return `${PREFIX}${level}`;
}

/** The titles of the law to choose from, by the id of their list. */
export function awardTitleLists({ lawful }: AwardWords): ReadonlyMap<string, readonly string[]> {
  return new Map(AWARD_LEVELS.map((level) => [titleListId(level), lawful[level]]));
}

/** Of all lists of choices those of titles, by their level. */
export function titleReferences(
  references: ReadonlyMap<string, string>,
): ReadonlyMap<AwardLevel, string> {
  return new Map(
    AWARD_LEVELS.flatMap((level) => {
      const reference = references.get(titleListId(level));
      return reference === undefined ? [] : [[level, reference] as const];
    }),
  );
}
