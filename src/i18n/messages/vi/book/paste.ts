import {
  type PasteMatch,
  type PasteProblem,
  type PasteRefusal,
} from "../../../../workbook/bloc/paste/paste-note";
import { shown } from "../../shown-text";
import { type Family, textOf, type Texts } from "../../texts";
import { viEntryErrors } from "../input/entry-errors";

function place({ row, column }: { readonly row: number; readonly column: number }): string {
  return `Dòng ${String(row)}, cột ${String(column)}`;
}

const quoted = (texts: readonly string[]): string => texts.map(shown).join(", ");

const MATCHES: Texts<PasteMatch> = {
  unitTakenFor: ({ given, name, unit }) =>
    `${shown(given)} được hiểu là đơn vị ${shown(name)} (mã ${unit}). Hãy xem có đúng không.`,
  criterionTakenFor: ({ given, criterion, title }) =>
    `${shown(given)} được hiểu là tiêu chí ${criterion}, ${shown(title)}. Hãy xem có đúng không.`,
};

const PROBLEMS: Texts<PasteProblem> = {
  unitNotFound: ({ given }) =>
    `Không có đơn vị nào tên là ${shown(given)} trong khối; dòng này không được lấy. Hãy sửa tên nếu cần.`,
  unitUnclear: ({ given, names }) =>
    `${shown(given)} có thể là nhiều đơn vị: ${quoted(names)}. Hãy ghi tên đầy đủ.`,
  unitTwice: ({ given, name }) =>
    `${shown(given)} lặp lại đơn vị ${shown(name)} đã có ở trên; chỉ lấy lần đầu. Hãy bỏ một lần.`,
  criterionNotFound: ({ given }) =>
    `${shown(given)} không phải tiêu chí chấm điểm nào; phần này không được lấy. Hãy ghi mã tiêu chí nếu cần.`,
  criterionUnclear: ({ given, criteria }) =>
    `${shown(given)} có thể là nhiều tiêu chí: ${quoted(criteria)}. Hãy ghi mã tiêu chí.`,
  criterionTwice: ({ given, criterion }) =>
    `${shown(given)} lặp lại tiêu chí ${criterion}; chỉ lấy lần đầu. Hãy bỏ một lần.`,
  scoreUnclear: ({ unit, criterion, given }) =>
    `Không rõ ${shown(given)} là bao nhiêu điểm (đơn vị ${unit}, tiêu chí ${criterion}). Hãy ghi số, không chấm thì để trống.`,
  scoreAmbiguous: ({ unit, criterion, given }) =>
    `${shown(given)} có thể hiểu thành hai số khác nhau (đơn vị ${unit}, tiêu chí ${criterion}). Hãy ghi lại cho rõ.`,
  scoreRefused: ({ unit, criterion, given, error }) =>
    `Không nhận ${shown(given)} cho đơn vị ${unit}, tiêu chí ${criterion}. ${textOf({ place: () => "", texts: viEntryErrors }, error)}`,
};

/** Names in a pasted table that were not recognised word for word, in Vietnamese. */
export const viPasteMatches: Family<PasteMatch> = { place, texts: MATCHES };

/** What was not taken from a pasted table, in Vietnamese. */
export const viPasteProblems: Family<PasteProblem> = { place, texts: PROBLEMS };

/** Why nothing was read from a pasted text, in Vietnamese. */
export const viPasteRefusals: Family<PasteRefusal> = {
  place: () => "",
  texts: {
    pasteEmpty: () => "Chưa có gì để đọc. Hãy chép bảng điểm rồi dán vào đây.",
    pasteWithoutUnits: () =>
      "Không nhận ra đơn vị nào của khối trong bảng. Hãy chép cả cột hoặc dòng tên đơn vị.",
    pasteWithoutCriteria: () =>
      "Không nhận ra tiêu chí nào trong bảng. Hãy chép cả dòng hoặc cột mã hay tên tiêu chí.",
  },
};
