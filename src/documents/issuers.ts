import { foldedName } from "../basics/folded-name";

/** Words that follow an office and are no part of its name; they begin in small letters. */
const AFTER_NAME: ReadonlySet<string> = new Set(
  [
    ...["về", "v/v", "tại", "để", "cho", "theo", "với", "từ", "đến", "trong", "trên", "bằng", "do"],
    ...["là", "có", "được", "đã", "đang", "sẽ", "vẫn", "còn", "khi", "vì", "nên", "như", "mà"],
    ...[
      "này",
      "nêu",
      "nhằm",
      "kèm",
      "năm",
      "ngày",
      "số",
      "ký",
      "gửi",
      "trình",
      "giao",
      "cử",
      "xét",
    ],
    ...["ban hành", "bổ nhiệm", "bổ sung", "báo cáo", "bãi bỏ", "chấp thuận", "công bố"],
    ...["công nhận", "cụ thể", "gia hạn", "hiện nay", "hướng dẫn", "khen thưởng", "kiện toàn"],
    ...["liên quan", "phát động", "phân bổ", "phân công", "phê duyệt", "quy định", "quyết định"],
    ...["sửa đổi", "tặng thưởng", "thay thế", "thành lập", "thông báo", "thông qua", "thống nhất"],
    ...["thực hiện", "tiếp tục", "tăng cường", "tổ chức", "tổng kết", "triển khai", "và các"],
    ...["xây dựng", "xếp hạng", "xếp loại", "yêu cầu", "điều chỉnh", "đánh giá", "đề nghị"],
    ...["đính chính", "đôn đốc", "đối với", "đồng ý", "ủy quyền"],
  ].map(foldedName),
);

/** Names with a comma inside: the words around it. */
const COMMAS: ReadonlySet<string> = new Set(
  ["hóa, thể", "đua, khen", "động, thương", "thao, du"].map(foldedName),
);

/** True where a word, with the one after it, shows that the name of an office has ended before it. */
export function endsName(word: string, next: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false;
  const pair = foldedName(`${word} ${next}`);
  return AFTER_NAME.has(foldedName(word)) || AFTER_NAME.has(pair);
}

/** True for a comma between these words that belongs to the name of an office. */
export function isCommaOfName(word: string, next: string): boolean {
  return COMMAS.has(foldedName(`${word} ${next}`));
}
