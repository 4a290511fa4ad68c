import { foldedName } from "../../../basics/folded-name";
import { pointsOf } from "../../../scoring/points/figure";
import { type Points } from "../../../scoring/points/points";
import { numberFromText } from "../../answers/number-from-text";
import { plain } from "../cells/table-cells";
import { type GridValue } from "../../plan/grid";

/** What a cell says as points, in thousandths. */
export type PointsReading =
  | { readonly kind: "blank" }
  | { readonly kind: "points"; readonly points: Points }
  /** One of several figures; the likeliest first. */
  | { readonly kind: "doubtful"; readonly figures: readonly Points[] }
  /** So many for each one counted. */
  | { readonly kind: "counted"; readonly per: Points }
  | { readonly kind: "unreadable" };

const UNREADABLE: PointsReading = { kind: "unreadable" };
const BLANKS = ["", "-", "–", "—", "x", "/", "…", "..."];

/** Longer texts are no points; patterns need not try them. */
const LONGEST = 80;

/** Words before and behind a figure that say nothing about its size. */
const BEFORE = /^(?:tối đa|tổng|điểm|không quá|đến|\(|max|:|\s)+/iu;
const BEHIND = /(?:đ|điểm|diem|điểm tối đa|tối đa|points?|\)|\.|\s)+$/iu;
const RANGE =
  /^(?:từ\s*)?(\d[\d.,]*)\s*(?:điểm|đ)?\s*(?:[-–—]|đến|tới)\s*(\d[\d.,]*)\s*(?:điểm|đ)?$/iu;
const COUNTED =
  /^(?:trừ|cộng|thưởng)?\s*([+\-−]?\s*\d[\d.,]*)\s*(?:điểm|đ)?\s*(?:\/|mỗi|cho mỗi)\s*\D+$/iu;
const MINUS_WORD = /^(?:trừ|bị trừ)\s*/iu;

function exactly(number: number): PointsReading {
  const points = pointsOf(number, 3);
  return points === undefined || Math.abs(number) > 100_000
    ? UNREADABLE
    : { kind: "points", points };
}

function doubtful(numbers: readonly number[]): PointsReading {
  const figures = numbers.flatMap((number) => pointsOf(number, 3) ?? []);
  return figures.length === 0 ? UNREADABLE : { kind: "doubtful", figures };
}

function figureOf(text: string): PointsReading {
  const read = numberFromText(text, "");
  if (read.kind === "number") return exactly(read.number);
  const digits = text.replace(/[.,]/gu, "");
  if (read.kind === "unreadable" || !/^[+\-−]?\d+$/u.test(digits)) return UNREADABLE;
  // `1.000`: whole points are likelier than points with three decimals.
  const whole = Number(digits.replace("−", "-"));
  return doubtful([whole, whole / 1000]);
}

function readText(text: string): PointsReading {
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined) {
    const ends = [figureOf(high), figureOf(low)];
    return doubtful(ends.flatMap((end) => (end.kind === "points" ? [end.points / 1000] : [])));
  }
  const [, per] = COUNTED.exec(text) ?? [];
  if (per !== undefined) {
    const read = figureOf(per.replace(/\s/gu, ""));
    const sign = MINUS_WORD.test(text) ? -1 : 1;
    return read.kind === "points" && read.points !== 0
      ? { kind: "counted", per: (sign * read.points) as Points }
      : UNREADABLE;
  }
  const isMinus = MINUS_WORD.test(text);
  const bare = text.replace(MINUS_WORD, "").replace(BEFORE, "").replace(BEHIND, "");
  return figureOf(isMinus ? `-${bare}` : bare);
}

/**
 * Points as people write them: `9,5`, `5 điểm`, `tối đa 10`, `10đ`, `-2`, `trừ 2`, with the rules of `numberFromText`.
 * `0-5`, `1.000` and what Excel took for a day (`1.5` as 1 May) may be several figures.
 */
export function readPoints(value: GridValue | undefined): PointsReading {
  if (value === undefined) return { kind: "blank" };
  if (value.kind === "number") return exactly(value.number);
  if (value.kind === "date") {
    const [, month = "", day = ""] = value.date.split("-");
    return doubtful([
      Number(`${Number(day)}.${Number(month)}`),
      Number(`${Number(month)}.${Number(day)}`),
    ]);
  }
  if (value.kind !== "text") return UNREADABLE;
  if (value.text.length > LONGEST) return UNREADABLE;
  const text = plain(value.text);
  return BLANKS.includes(foldedName(text)) ? { kind: "blank" } : readText(text);
}
