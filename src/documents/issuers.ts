import { foldedName } from "../basics/folded-name";

/** Offices whose abbreviation is the same in every province; one that several share is left out. */
const OFFICES: readonly (readonly [name: string, ...abbreviations: string[]])[] = [
  ["Quốc hội", "QH"],
  ["Ủy ban Thường vụ Quốc hội", "UBTVQH"],
  ["Chủ tịch nước", "CTN"],
  ["Chính phủ", "CP"],
  ["Thủ tướng Chính phủ", "TTg"],
  ["Văn phòng Chính phủ", "VPCP"],
  ["Văn phòng Trung ương Đảng", "VPTW"],
  ["Ban Tổ chức Trung ương", "BTCTW"],
  ["Bộ Nội vụ", "BNV"],
  ["Bộ Tài chính", "BTC"],
  ["Bộ Tư pháp", "BTP"],
  ["Bộ Khoa học và Công nghệ", "BKHCN"],
  ["Bộ Giáo dục và Đào tạo", "BGDĐT"],
  ["Bộ Y tế", "BYT"],
  ["Bộ Công Thương", "BCT"],
  ["Bộ Công an", "BCA"],
  ["Bộ Quốc phòng", "BQP"],
  ["Bộ Ngoại giao", "BNG"],
  ["Bộ Xây dựng", "BXD"],
  ["Bộ Giao thông vận tải", "BGTVT"],
  ["Bộ Kế hoạch và Đầu tư", "BKHĐT"],
  ["Bộ Tài nguyên và Môi trường", "BTNMT"],
  ["Bộ Nông nghiệp và Môi trường", "BNNMT"],
  ["Bộ Nông nghiệp và Phát triển nông thôn", "BNNPTNT"],
  ["Bộ Thông tin và Truyền thông", "BTTTT"],
  ["Bộ Lao động - Thương binh và Xã hội", "BLĐTBXH"],
  ["Bộ Văn hóa, Thể thao và Du lịch", "BVHTTDL"],
  ["Bộ Dân tộc và Tôn giáo", "BDTTG"],
  ["Thanh tra Chính phủ", "TTCP"],
  ["Ủy ban Dân tộc", "UBDT"],
  ["Hội đồng nhân dân", "HĐND"],
  ["Ủy ban nhân dân", "UBND"],
  ["Văn phòng Ủy ban nhân dân", "VPUBND"],
  ["Chủ tịch Ủy ban nhân dân", "CTUBND"],
  ["Hội đồng Thi đua - Khen thưởng", "HĐTĐKT"],
  ["Sở Nội vụ", "SNV"],
  ["Sở Tài chính", "STC"],
  ["Sở Tư pháp", "STP"],
  ["Sở Công Thương", "SCT"],
  ["Sở Khoa học và Công nghệ", "SKHCN"],
  ["Sở Giáo dục và Đào tạo", "SGDĐT"],
  ["Sở Y tế", "SYT"],
  ["Sở Xây dựng", "SXD"],
  ["Sở Ngoại vụ", "SNgV"],
  ["Sở Giao thông vận tải", "SGTVT"],
  ["Sở Kế hoạch và Đầu tư", "SKHĐT"],
  ["Sở Tài nguyên và Môi trường", "STNMT"],
  ["Sở Nông nghiệp và Môi trường", "SNNMT"],
  ["Sở Nông nghiệp và Phát triển nông thôn", "SNN", "SNNPTNT"],
  ["Sở Thông tin và Truyền thông", "STTTT"],
  ["Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"],
  ["Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL"],
  ["Sở Văn hóa và Thể thao", "SVHTT"],
  ["Sở Du lịch", "SDL"],
  ["Sở Dân tộc và Tôn giáo", "SDTTG"],
  ["Sở Quy hoạch - Kiến trúc", "SQHKT"],
];

const BY_ABBREVIATION = new Map(
  OFFICES.flatMap(([name, ...abbreviations]) => abbreviations.map((each) => [each, name])),
);

/** The office behind an abbreviation in a symbol, with or without `&` and the number of a legislature: `SKH&CN`, `QH15`. */
export function officeOfAbbreviation(abbreviation: string): string | undefined {
  return BY_ABBREVIATION.get(abbreviation.replace(/&|\d+$/gu, ""));
}

/** An abbreviation of an office, and the office. */
export interface KnownOffice {
  readonly abbreviation: string;
  readonly name: string;
}

/** Every known abbreviation, by office. */
export function knownOffices(): readonly KnownOffice[] {
  return [...BY_ABBREVIATION].map(([abbreviation, name]) => ({ abbreviation, name }));
}

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
