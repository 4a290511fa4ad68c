import { foldedName } from "../../../basics/folded-name";
import { foldedAll, mentions } from "../cells/table-cells";
import { type ColumnRole } from "../criteria-table";

type NamedRole = Exclude<ColumnRole, "other">;

/** What columns are called in the tables that are in use, and in English. */
const WORDS: Readonly<Record<NamedRole, readonly string[]>> = {
  code: ["TT", "STT", "Số TT", "Số thứ tự", "Mã", "Mã số", "Mã tiêu chí", "Ký hiệu", "No", "Code"],
  title: [
    "Tiêu chí",
    "Tên tiêu chí",
    "Nhóm tiêu chí",
    "Nội dung",
    "Nội dung tiêu chí",
    "Nội dung chấm điểm",
    "Nội dung đánh giá",
    "Nội dung thi đua",
    "Tiêu chí thành phần",
    "Tiêu chí chấm điểm",
    "Tiêu chuẩn",
    "Chỉ tiêu",
    "Lĩnh vực",
    "Criterion",
    "Criteria",
    "Title",
  ],
  points: [
    "Điểm",
    "Số điểm",
    "Mức điểm",
    "Điểm chuẩn",
    "Điểm tối đa",
    "Thang điểm",
    "Điểm quy định",
    "Biểu điểm",
    "Khung điểm",
    "Điểm chuẩn tối đa",
    "Points",
    "Max points",
    "Maximum points",
  ],
  bonus: ["Điểm thưởng", "Điểm cộng", "Điểm thưởng tối đa", "Điểm cộng tối đa", "Bonus points"],
  penalty: ["Điểm trừ", "Điểm trừ tối đa", "Penalty points"],
  scorer: [
    "Người chấm",
    "Đơn vị chấm",
    "Đơn vị chấm điểm",
    "Cơ quan chấm",
    "Cơ quan chấm điểm",
    "Cơ quan thẩm định",
    "Đơn vị thẩm định",
    "Chủ thể chấm",
    "Scored by",
    "Scorer",
  ],
  howScored: [
    "Cách chấm",
    "Cách chấm điểm",
    "Cách tính điểm",
    "Cách cho điểm",
    "Phương pháp chấm",
    "Phương pháp chấm điểm",
    "Hướng dẫn chấm",
    "Hướng dẫn chấm điểm",
    "Mức chấm",
    "How scored",
  ],
  evidence: [
    "Minh chứng",
    "Tài liệu minh chứng",
    "Tài liệu kiểm chứng",
    "Hồ sơ minh chứng",
    "Hồ sơ kiểm chứng",
    "Căn cứ chấm điểm",
    "Evidence",
  ],
  note: ["Ghi chú", "Chú thích", "Note", "Notes"],
  scores: [
    "Điểm tự chấm",
    "Đơn vị tự chấm",
    "Tự chấm",
    "Điểm chấm",
    "Điểm tự đánh giá",
    "Điểm thẩm định",
    "Thẩm định",
    "Trưởng khối chấm",
    "Khối chấm",
    "Điểm của tỉnh",
    "Điểm đạt",
    "Điểm đạt được",
    "Kết quả",
    "Kết quả chấm",
    "Chênh lệch",
    "Vị thứ",
    "Xếp hạng",
    "Thứ hạng",
    "Score",
    "Self score",
  ],
};

const NAMES = Object.entries(WORDS).flatMap(([role, words]) =>
  foldedAll(words).map((name) => ({ role: role as NamedRole, name })),
);

/** Shortest name that is looked for inside a longer heading. */
const SHORTEST = 6;

/** A heading that is known, and how well: by the letters that were recognised, the whole heading before a part of it. */
export interface KnownHeading {
  readonly role: NamedRole;
  readonly strength: number;
}

const WHOLE_HEADING = 1000;

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/gu, " ").replace(/[.:*]+/gu, " ");
}

/** What a heading says that its column holds: whatever the letters, tones, spaces and words in brackets. */
export function knownHeading(heading: string): KnownHeading | undefined {
  const folded = foldedName(withoutBrackets(heading));
  const whole = NAMES.find(({ name }) => name === folded);
  if (whole !== undefined) return { role: whole.role, strength: WHOLE_HEADING + folded.length };
  const [longest] = NAMES.filter(
    ({ name }) => name.length >= SHORTEST && mentions(folded, name),
  ).sort((a, b) => b.name.length - a.name.length);
  return longest && { role: longest.role, strength: longest.name.length };
}
