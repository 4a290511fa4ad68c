import { pointsOf } from "../../../scoring/points/figure";
import { type Points } from "../../../scoring/points/points";
import { type Section } from "../../../scoring/template/criterion";
import { numberFromText } from "../../answers/number-from-text";
import { plain } from "../cells/table-cells";

/** What each one counted gives or takes. */
export interface CountedRule {
  readonly kind: "perUnit" | "deduct";
  readonly per: Points;
}

/** A longer text says more than one thing. */
const LONGEST = 400;

const FIGURE = "(\\d[\\d.,]*)\\s*(?:điểm|đ)";
const COUNT =
  "(?:lần|ngày|văn bản|vụ|vụ việc|trường hợp|sáng kiến|mô hình|nội dung|cuộc|người|tập thể|cá nhân|bài|đề tài|lỗi|báo cáo|hồ sơ|chỉ tiêu|nhiệm vụ)";

function patterns(verb: string): readonly RegExp[] {
  return [
    new RegExp(
      `${verb}\\s*${FIGURE}\\s*(?:/|mỗi|cho mỗi|cho một|một)\\s*(?:0?1\\s*)?${COUNT}`,
      "giu",
    ),
    new RegExp(`(?:mỗi|một|0?1)\\s*${COUNT}[^.;,\\d]{0,60}?${verb}\\s*${FIGURE}`, "giu"),
  ];
}

const TAKEN = patterns("trừ");
const GIVEN = patterns("(?:được\\s*)?(?:cộng|thưởng|tính|chấm|được)");

function figuresIn(text: string, all: readonly RegExp[]): readonly string[] {
  return all.flatMap((pattern) => [...text.matchAll(pattern)].map(([, figure = ""]) => figure));
}

function pointsIn(figure: string): Points | undefined {
  const read = numberFromText(figure, "");
  return read.kind === "number" && read.number > 0 ? pointsOf(read.number, 3) : undefined;
}

/** True where a text speaks of points once, and is short enough to mean one thing. */
function saysOneThing(text: string): boolean {
  return text.length <= LONGEST && text.match(/\d[\d.,]*\s*(?:điểm|đ)(?!\p{L})/giu)?.length === 1;
}

/**
 * The rule of a text that says nothing but what each one counted gives or takes: `trừ 0,5 điểm/lần`, `mỗi sáng kiến được
 * cộng 1 điểm`. A text with any other figure in points says more, and gives no rule.
 */
export function countedRule(text: string, section: Section): CountedRule | undefined {
  const read = plain(text);
  if (!saysOneThing(read)) return undefined;
  const [taken] = figuresIn(read, TAKEN);
  const [given] = figuresIn(read, GIVEN);
  const per = pointsIn(taken ?? given ?? "");
  if (per === undefined || section === "condition") return undefined;
  if (section === "penalty") return { kind: "perUnit", per };
  if (taken !== undefined) return section === "content" ? { kind: "deduct", per } : undefined;
  return { kind: "perUnit", per };
}
