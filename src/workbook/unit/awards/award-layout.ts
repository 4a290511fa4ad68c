import { type AwardColumn, type UsualAward } from "../../look/award-words";

/** The text in the first cell of the hidden key row of the award statistics. */
export const AWARD_MARKER = "#ktd-khen-thuong";

/** The columns in order; B to K are the ten of the printed table. */
export const AWARD_COLUMNS: readonly AwardColumn[] = [
  "id",
  "ordinal",
  "title",
  "total",
  "collectives",
  "persons",
  "directTotal",
  "directCollectives",
  "directPersons",
  "share",
  "note",
  "check",
];

/** The zero-based column of a key. */
export function awardColumn(key: AwardColumn): number {
  return AWARD_COLUMNS.indexOf(key);
}

/** Zero-based rows above the table. The header takes two rows. */
export const AWARD_ROWS = {
  keys: 0,
  annex: 1,
  title: 2,
  attached: 3,
  header: 5,
  subheader: 6,
  numbering: 7,
  first: 8,
};

/** How the ten columns come about, as the printed table numbers them. */
export const AWARD_NUMBERING: Readonly<Partial<Record<AwardColumn, string>>> = {
  ordinal: "1",
  title: "2",
  total: "3=4+5",
  collectives: "4",
  persons: "5",
  directTotal: "6=7+8",
  directCollectives: "7",
  directPersons: "8",
  share: "9=8:5*100",
  note: "10",
};

/** The figures that a unit types, a column each. */
export const AWARD_FIGURES = [
  "collectives",
  "persons",
  "directCollectives",
  "directPersons",
] as const;

/** The columns that add up: a group and the total sum up each of them over their rows. */
export const AWARD_SUMMED = [
  "total",
  "collectives",
  "persons",
  "directTotal",
  "directCollectives",
  "directPersons",
] as const satisfies readonly AwardColumn[];

/** The levels at which awards are given, from the highest; each is a group of the table. */
export const AWARD_LEVELS = ["state", "province", "ministry", "own"] as const;

/** The groups of the table: their numerals, their rows that begin with a title, and how many rows they have in all. */
export const AWARD_GROUPS: Readonly<
  Record<
    (typeof AWARD_LEVELS)[number],
    {
      readonly numeral: string;
      readonly usual: readonly (readonly [ordinal: string, award: UsualAward])[];
      readonly rows: number;
    }
  >
> = {
  state: { numeral: "I", usual: [["1", "laborOrder"]], rows: 4 },
  province: {
    numeral: "II",
    usual: [
      ["1", "excellentCollective"],
      ["2", "provincialFighter"],
      ["3", "provincialMerit"],
      ["3.1", "meritOfCollectives"],
      ["3.2", "meritOfPersons"],
    ],
    rows: 8,
  },
  ministry: { numeral: "III", usual: [["1", "ministerialMerit"]], rows: 3 },
  own: {
    numeral: "IV",
    usual: [
      ["1", "advancedWorker"],
      ["2", "unitFighter"],
      ["3", "advancedCollective"],
    ],
    rows: 6,
  },
};

/** The id of the row with the sum of all groups. */
export const AWARD_TOTAL = "total";

/** Zero-based rows of one group: its own, then those of its awards. */
export interface AwardGroupRows {
  readonly level: (typeof AWARD_LEVELS)[number];
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

/** Where the groups of an issued table stand; the total stands below the last. */
export function awardGroupRows(): readonly AwardGroupRows[] {
  let next = AWARD_ROWS.first;
  return AWARD_LEVELS.map((level) => {
    const row = next;
    next += AWARD_GROUPS[level].rows + 1;
    return { level, row, first: row + 1, last: next - 1 };
  });
}

/** The id of an award's row, counted from 0 in its group. */
export function awardRowId(level: (typeof AWARD_LEVELS)[number], index: number): string {
  return `${level}#${String(index + 1)}`;
}
