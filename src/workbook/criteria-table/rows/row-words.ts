import { foldedName } from "../../../basics/folded-name";
import { type Section } from "../../../scoring/template/criterion";
import { beginsWith, foldedAll, mentions } from "../cells/table-cells";

const TOTALS = foldedAll([
  ...["tổng cộng", "tổng điểm", "tổng số điểm", "tổng số", "grand total"],
  ...["cộng điểm thưởng", "cộng điểm trừ"],
]);
/** Words that only begin a total when nothing else follows but figures, brackets or the name of a group. */
const SHORT_TOTALS = foldedAll(["cộng", "tổng", "total"]);
const AFTER_SHORT = /^(?:$|[(:.\d+]|(?:[ivx]+|[a-d])(?![\p{L}\d]))/u;
const GROUP_WORDS = foldedAll(["nhóm", "mục", "phần", "điểm nhóm", "nội dung", "group"]);

const NOTES = foldedAll(["ghi chú", "lưu ý", "chú thích", "note", "notes"]);

/** True for a row that adds others up: `Tổng cộng`, `Cộng nhóm II`, `TỔNG ĐIỂM (I+II)`. Never `Tổng kết phong trào`. */
export function isTotal(title: string): boolean {
  const folded = foldedName(title);
  if (TOTALS.some((phrase) => beginsWith(folded, phrase))) return true;
  return SHORT_TOTALS.some((phrase) => {
    const rest = folded.slice(phrase.length).trim();
    return (
      beginsWith(folded, phrase) &&
      (AFTER_SHORT.test(rest) || GROUP_WORDS.some((word) => beginsWith(rest, word)))
    );
  });
}

/** True for a remark on the table. */
export function isRemark(title: string): boolean {
  const folded = foldedName(title);
  return NOTES.some((phrase) => beginsWith(folded, phrase));
}

const SECTIONS: readonly (readonly [Exclude<Section, "content">, readonly string[]])[] = [
  ["bonus", foldedAll(["điểm thưởng", "điểm cộng", "thưởng điểm", "cộng điểm", "bonus"])],
  [
    "penalty",
    foldedAll(["điểm trừ", "trừ điểm", "điểm phạt", "penalty", "penalties", "deductions"]),
  ],
  [
    "condition",
    foldedAll([
      "điều kiện",
      "loại trừ",
      "không xét",
      "chưa xét",
      "không xem xét",
      "điểm liệt",
      "condition",
      "conditions",
    ]),
  ],
];

const LEADING =
  /^(?:(?:phần|nhóm|mục|các|nội dung|tiêu chí|tiêu chí chấm|trường hợp|quy định)\s+)+/u;

/** True for the title of a group of conditions, whose criteria have no points. */
export function namesConditions(title: string): boolean {
  const { sections, certain } = namedSections(title);
  return certain && sections[0] === "condition";
}

/** The sections that a title names; `certain` where it begins with the only one. Folded tones stand where they are typed. */
export function namedSections(title: string): {
  readonly sections: readonly Exclude<Section, "content">[];
  readonly certain: boolean;
} {
  const composed = title.normalize("NFC").toLowerCase().trim().replace(LEADING, "");
  const folded = foldedName(composed);
  const sections = SECTIONS.flatMap(([section, phrases]) =>
    phrases.some((phrase) => mentions(folded, phrase)) ? [section] : [],
  );
  const begins = SECTIONS.some(([, phrases]) =>
    phrases.some((phrase) => beginsWith(folded, phrase)),
  );
  return { sections, certain: sections.length === 1 && begins };
}
