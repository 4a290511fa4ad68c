import { foldedName } from "../../../basics/folded-name";
import { type AwardStates, type AwardWords } from "../../look/award-words";
import { AWARD_FIGURES } from "./award-layout";
import { type AwardFigures, type AwardRow, isAwardHeading } from "./award-table";

/** What is wrong or doubtful about a row of the award statistics, by the name of its words. */
export type AwardState = Exclude<keyof AwardStates, "sums" | "right">;

/** True for a title that says in one of these words whom the award is for, and in none of the others. */
function isNamed(title: string, marks: readonly string[], others: readonly string[]): boolean {
  const folded = foldedName(title);
  const has = (mark: string): boolean => folded.includes(foldedName(mark));
  return marks.some(has) && !others.some(has);
}

function isCount(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 0;
}

function isPartAbove(figures: AwardFigures): boolean {
  const { collectives = 0, persons = 0, directCollectives = 0, directPersons = 0 } = figures;
  return directCollectives > collectives || directPersons > persons;
}

/** Whether a row holds somebody of the other kind than its title names. */
function otherKind(
  { title, figures }: AwardRow,
  known: readonly Pick<AwardWords, "ofCollectives" | "ofPersons">[],
): AwardState | undefined {
  const collectives = known.map(({ ofCollectives }) => ofCollectives);
  const persons = known.map(({ ofPersons }) => ofPersons);
  if ((figures.collectives ?? 0) > 0 && isNamed(title, persons, collectives))
    return "collectiveAmongPersons";
  if ((figures.persons ?? 0) > 0 && isNamed(title, collectives, persons))
    return "personAmongCollectives";
  return undefined;
}

/**
 * The first thing that is wrong or doubtful about a row; undefined for a row that is right and for one without figures.
 *
 * @param next the row below it in its group.
 * @param known the languages in which a title's words are understood.
 */
export function awardState(
  row: AwardRow,
  next: AwardRow | undefined,
  known: readonly Pick<AwardWords, "ofCollectives" | "ofPersons">[],
): AwardState | undefined {
  const { figures, title } = row;
  const typed = AWARD_FIGURES.flatMap((key) => figures[key] ?? []);
  if (typed.length === 0) return undefined;
  if (isAwardHeading(row, next)) return "heading";
  if (!typed.every(isCount)) return "notCount";
  if (title === "") return "untitled";
  if (typed.length < AWARD_FIGURES.length) return "incomplete";
  return isPartAbove(figures) ? "partAbove" : otherKind(row, known);
}
