import { foldedName } from "../basics/folded-name";

/**
 * Kinds of documents with the abbreviations that stand for them in a symbol: those of Annex III of Decree
 * 30/2020/NĐ-CP, those of laws and the Party, a few that departments use among themselves, and the two most frequent as
 * they are typed without diacritics.
 */
const TYPES: readonly (readonly [name: string, ...abbreviations: string[]])[] = [
  ["Nghị quyết", "NQ"],
  ["Quyết định", "QĐ", "QD"],
  ["Chỉ thị", "CT"],
  ["Quy chế", "QC"],
  ["Quy định", "QyĐ", "QĐi"],
  ["Thông cáo", "TC"],
  ["Thông báo", "TB"],
  ["Hướng dẫn", "HD"],
  ["Chương trình", "CTr"],
  ["Kế hoạch", "KH"],
  ["Phương án", "PA"],
  ["Đề án", "ĐA"],
  ["Dự án", "DA"],
  ["Báo cáo", "BC"],
  ["Biên bản", "BB"],
  ["Tờ trình", "TTr"],
  ["Hợp đồng", "HĐ"],
  ["Công văn", "CV"],
  ["Công điện", "CĐ"],
  ["Bản ghi nhớ", "BGN"],
  ["Bản thỏa thuận", "BTT"],
  ["Giấy ủy quyền", "GUQ"],
  ["Giấy mời", "GM"],
  ["Giấy giới thiệu", "GGT"],
  ["Giấy nghỉ phép", "GNP"],
  ["Phiếu gửi", "PG"],
  ["Phiếu chuyển", "PC"],
  ["Phiếu báo", "PB"],
  ["Hiến pháp"],
  ["Bộ luật"],
  ["Luật"],
  ["Pháp lệnh", "PL"],
  ["Lệnh", "L"],
  ["Nghị định", "NĐ", "ND"],
  ["Thông tư", "TT"],
  ["Thông tư liên tịch", "TTLT"],
  ["Nghị quyết liên tịch", "NQLT"],
  ["Kết luận", "KL"],
  ["Thông tri"],
  ["Chương trình hành động", "CTHĐ", "CTrHĐ"],
  ["Chương trình phối hợp", "CTPH", "CTrPH"],
  ["Quy chế phối hợp", "QCPH"],
  ["Phát động thi đua", "PĐTĐ"],
  ["Giao ước thi đua", "GƯTĐ"],
  ["Giấy phép", "GP"],
  ["Giấy chứng nhận", "GCN"],
];

const BY_ABBREVIATION = new Map(
  TYPES.flatMap(([name, ...abbreviations]) => abbreviations.map((each) => [each, name])),
);

interface Words {
  readonly words: string;
  readonly name: string;
}

/** The longest first, so that the end of `bộ luật` is not taken for `luật`. */
const NAMES: readonly Words[] = TYPES.map(([name]) => ({ words: foldedName(name), name })).sort(
  (one, other) => other.words.length - one.words.length,
);

const ABBREVIATIONS: readonly Words[] = [...BY_ABBREVIATION]
  .filter(([abbreviation]) => abbreviation.length > 1)
  .map(([abbreviation, name]) => ({ words: foldedName(abbreviation), name }));

/** True where words of a folded text end at its end, and are whole words. */
export function endsWithWords(folded: string, words: string): boolean {
  return (
    folded.endsWith(words) &&
    !/[\p{L}\p{M}\d]/u.test(folded.charAt(folded.length - words.length - 1))
  );
}

/** The kind of document that an abbreviation stands for, as printed in a symbol. */
export function typeOfAbbreviation(abbreviation: string): string | undefined {
  return BY_ABBREVIATION.get(abbreviation);
}

/** A kind of document that a folded text ends with: by its name, or by its abbreviation alone. */
export interface TypeWords {
  readonly name: string;
  readonly abbreviated: boolean;
  /** The text before these words. */
  readonly before: string;
}

/** The kind of document that a folded text ends with; undefined for none. */
export function typeAtEnd(folded: string): TypeWords | undefined {
  const named = NAMES.find(({ words }) => endsWithWords(folded, words));
  const found = named ?? ABBREVIATIONS.find(({ words }) => endsWithWords(folded, words));
  if (found === undefined) return undefined;
  const before = folded.slice(0, folded.length - found.words.length).trimEnd();
  return { name: found.name, abbreviated: named === undefined, before };
}

/** The kind of document that a folded text names last, wherever in it; undefined for none. */
export function lastTypeIn(folded: string): string | undefined {
  const places = NAMES.map(({ words, name }) => ({
    name,
    end: folded.lastIndexOf(words) + words.length,
    words,
  }))
    .filter(({ end, words }) => end >= words.length && endsWithWords(folded.slice(0, end), words))
    .filter(({ end }) => !/[\p{L}\p{M}]/u.test(folded.charAt(end)));
  return [...places].sort((one, other) => other.end - one.end)[0]?.name;
}
