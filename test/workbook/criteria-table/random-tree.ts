import fc from "fast-check";
import { type Typed, type TypedRow } from "./table-builders";

/** A criterion of a random table; the points of a group are the sum of its children. */
export interface RandomCriterion {
  readonly title: string;
  /** The places from the top down, from 1: [2, 1] is the first child of the second group. */
  readonly place: readonly number[];
  readonly section: "content" | "bonus" | "penalty" | "condition";
  readonly isGroup: boolean;
  /** Null for groups of penalties and for conditions. */
  readonly points: number | null;
}

interface Branch {
  /** Children of a group; their number of halves of a point for a leaf. */
  readonly children: readonly Branch[];
  readonly halves: number;
}

const branch = (depth: number): fc.Arbitrary<Branch> => {
  const leaf = fc.integer({ min: 1, max: 60 }).map((halves): Branch => ({ children: [], halves }));
  if (depth === 0) return leaf;
  const group = fc
    .array(branch(depth - 1), { minLength: 1, maxLength: 12 })
    .map((children): Branch => ({ children, halves: 0 }));
  return fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: group });
};

const top = (depth: number): fc.Arbitrary<Branch> =>
  fc
    .array(branch(depth), { minLength: 1, maxLength: 5 })
    .map((children): Branch => ({ children, halves: 0 }));

const SUBJECTS = [
  "Thực hiện nhiệm vụ chuyên môn",
  "Công tác thi đua, khen thưởng",
  "Tổng kết phong trào; nhân rộng điển hình",
  "Cộng tác với các đơn vị trong Khối",
  "Cải cách hành chính (PAR INDEX) năm 2026",
  "Ứng dụng CNTT – chuyển đổi số",
  "Xây dựng Đảng & đoàn thể",
];
const SECTION_TITLES = {
  bonus: "Điểm thưởng",
  penalty: "Điểm trừ",
  condition: "Điều kiện không xét khen thưởng",
} as const;

function pointsOf({ children, halves }: Branch): number {
  return children.length === 0
    ? halves / 2
    : children.reduce((sum, child) => sum + pointsOf(child), 0);
}

function listed(
  node: Branch,
  place: readonly number[],
  section: RandomCriterion["section"],
): readonly RandomCriterion[] {
  const isTop = place.length === 1;
  const subject = SUBJECTS[place.reduce((sum, each) => sum + each, 0) % SUBJECTS.length]!;
  const title = isTop && section !== "content" ? SECTION_TITLES[section] : subject;
  const isGroup = node.children.length > 0;
  const isStated = section !== "condition" && !(section === "penalty" && isGroup);
  return [
    { title, place, section, isGroup, points: isStated ? pointsOf(node) : null },
    ...node.children.flatMap((child, index) => listed(child, [...place, index + 1], section)),
  ];
}

/** Criteria in printing order: groups of content, then at most one group of each other part. */
export const randomCriteria: fc.Arbitrary<readonly RandomCriterion[]> = fc
  .record({
    content: fc.array(top(2), { minLength: 2, maxLength: 5 }),
    bonus: fc.option(top(0)),
    penalty: fc.option(top(0)),
    condition: fc.option(top(0)),
  })
  .map(({ content, bonus, penalty, condition }) => {
    const others = Object.entries({ bonus, penalty, condition }) as [
      keyof typeof SECTION_TITLES,
      Branch | null,
    ][];
    const tops = [
      ...content.map((node) => ["content", node] as const),
      ...others.flatMap(([section, node]) => (node === null ? [] : [[section, node] as const])),
    ];
    return tops.flatMap(([section, node], index) => listed(node, [index + 1], section));
  });

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
const LETTERS = Array.from("abcdđeghiklm");

/** The code with those of its groups: I.2.1. */
export function wholeCode({ place: [first = 1, ...rest] }: RandomCriterion): string {
  return [ROMAN[first - 1]!, ...rest.map(String)].join(".");
}

/** How the codes of a table are printed. */
export const CODES: Readonly<Record<string, (criterion: RandomCriterion) => Typed>> = {
  whole: wholeCode,
  withoutRoman: ({ place: [first = 1, ...rest] }) => rest.join(".") || ROMAN[first - 1]!,
  letters: ({ place }) => {
    const last = place.at(-1)!;
    return [ROMAN[last - 1]!, last, `${LETTERS[last - 1]!})`, "-"][place.length - 1]!;
  },
  dotted: (criterion) => `${wholeCode(criterion)}.`,
};

/** Something that makes a table untidy without changing what it says. */
export type Noise = (rows: readonly TypedRow[], chance: (index: number) => boolean) => TypedRow[];

function everyText(change: (text: string, column: number) => string): Noise {
  return (rows, chance) =>
    rows.map((row, index) =>
      chance(index)
        ? row.map((cell, column) => (typeof cell === "string" ? change(cell, column) : cell))
        : [...row],
    );
}

function pointsAs(write: (points: number) => Typed): Noise {
  return (rows, chance) =>
    rows.map((row, index) =>
      row.map((cell, column) =>
        column === 2 && typeof cell === "number" && chance(index) ? write(cell) : cell,
      ),
    );
}

function between(extra: (first: TypedRow) => TypedRow): Noise {
  return (rows, chance) =>
    rows.flatMap((row, index) =>
      index > 0 && index < rows.length - 1 && chance(index) ? [row, extra(rows[0]!)] : [row],
    );
}

const FULL_WIDTH = (text: string): string =>
  text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const comma = (points: number): string => String(points).replace(".", ",");

/** To be applied in this order: the first row holds the headings until something is put above. */
export const NOISES: Readonly<Record<string, Noise>> = {
  otherColumns: (rows) =>
    rows.map((row, index) => [
      ...row,
      index === 0 ? "Điểm tự chấm" : null,
      index === 0 ? "Ghi chú" : null,
    ]),
  decomposed: everyText((text) => text.normalize("NFD")),
  noBreakSpaces: everyText((text) => text.replaceAll(" ", "\u00a0")),
  lineBreaks: everyText((text) => text.replace(" ", "\n")),
  spacesAround: everyText((text) => `  ${text} `),
  fullWidthCodes: everyText((text, column) => (column === 0 ? FULL_WIDTH(text) : text)),
  commaPoints: pointsAs(comma),
  wordPoints: pointsAs((points) => `${comma(points)} điểm`),
  mostPoints: pointsAs((points) => `Tối đa ${comma(points)}`),
  shortPoints: pointsAs((points) => `${comma(points)}đ`),
  fullWidthPoints: pointsAs((points) => FULL_WIDTH(comma(points))),
  blankRows: between(() => [null, null, null]),
  repeatedHeadings: between((headings) => headings),
  remarkBelow: (rows) => [
    ...rows,
    [null, "Ghi chú: điểm làm tròn đến hai chữ số.", null],
    [null, "TRƯỞNG KHỐI", null],
  ],
  columnNumbers: ([first = [], ...rest]) => [first, ["(1)", "(2)", "(3)"], ...rest],
  titleAbove: (rows) => [["BẢNG TIÊU CHÍ THI ĐUA", null, null], [null, null, null], ...rows],
};
