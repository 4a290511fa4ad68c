import { leavesOf } from "../../../scoring/template/criterion-tree";
import { type BlocBook } from "../returned/bloc-book";
import { type BookPlace } from "../returned/book-note";
import { stageOf } from "../scores/scores-columns";
import { scoresKey, type ScoresKey } from "../scores/scores-layout";

/** Whom a figure concerns. */
export type Concerned = Pick<BookPlace, "unit" | "criterion" | "stage">;

type Concerns = (id: string, key: string) => Concerned;

/** Whom figures concern, by the row id and the column key of tables of four kinds. */
export interface Concerning {
  /** Criteria in rows. */
  readonly ofCriterion: Concerns;
  /** Units in rows. */
  readonly ofUnit: Concerns;
  /** A unit and a criterion a row, stages in columns. */
  readonly ofPair: Concerns;
  /** Criteria and what follows from them in rows, units in columns. */
  readonly ofUnitColumn: Concerns;
}

const NOBODY: Concerned = { unit: "", criterion: "", stage: "" };

/** Says by the ids of a book whom its figures concern. */
export function concernedIn({ template, bloc }: Pick<BlocBook, "template" | "bloc">): Concerning {
  const units = new Set(bloc.units.map(({ id }) => id));
  const codes = new Map(template.criteria.map(({ id, code }) => [id, code]));
  // Ids such as `group:c7` speak of a criterion as well.
  const codeOf = (id: string): string =>
    codes.get(id) ?? codes.get(id.replace(/^[^:]*:/, "")) ?? "";
  const leaves = leavesOf(template.criteria);
  const pairs = new Map(
    [...units].flatMap((unit) =>
      leaves.map(({ id, code }) => [scoresKey(unit, id), { unit, criterion: code }] as const),
    ),
  );
  const unitOf = (id: string): string => (units.has(id) ? id : "");
  return {
    ofCriterion: (id) => ({ ...NOBODY, criterion: codeOf(id) }),
    ofUnit: (id, key) => ({ ...NOBODY, unit: unitOf(id), criterion: codeOf(key) }),
    ofPair: (id, key) => {
      const stage = stageOf(key as ScoresKey)?.stage ?? "";
      return { ...NOBODY, ...pairs.get(id), stage };
    },
    ofUnitColumn: (id, key) => ({ ...NOBODY, unit: unitOf(key), criterion: codeOf(id) }),
  };
}
