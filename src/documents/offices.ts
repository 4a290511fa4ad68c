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
