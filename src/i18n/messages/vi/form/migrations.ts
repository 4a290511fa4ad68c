import { numberText } from "../../../../basics/number-text";
import {
  type Change,
  type FormerAnswer,
  type NotCarried,
  type TypedInput,
} from "../../../../scoring/import/migration/migration-note";
import { type FormMigrationNote } from "../../../../workbook/unit/form-note";
import { viForm } from "../../../sheets/vi-form";
import { shownResult, shownWhole } from "../../shown-text";
import { type Family } from "../../texts";
import { viFieldNames } from "../input/field-names";
import { viCellPlace } from "./cell-place";

const CHANGES: Readonly<Record<Change, string>> = {
  section: "phần của bảng tiêu chí",
  rule: "cách chấm",
  max: "điểm chuẩn",
  naPolicy: "cách tính khi không áp dụng",
  rounding: "cách làm tròn",
};

const REASONS: Readonly<Record<NotCarried, string>> = {
  scorer: "Tiêu chí này nay do nơi khác chấm",
  group: "Tiêu chí này nay chia thành các tiêu chí nhỏ",
  na: "Tiêu chí này nay không được ghi không áp dụng",
  choice: "Mức hoặc nội dung đã chọn nay không còn",
  points: "Điểm đã nhập vượt điểm chuẩn mới",
  step: "Điểm đã nhập không khớp bước điểm mới",
  rule: "Tiêu chí này nay chấm theo cách khác, hỏi số liệu khác",
};

const ADVICE: Readonly<Partial<Record<NotCarried, string>>> = {
  scorer: "Hãy chuyển nội dung này cho nơi chấm.",
  group: "Hãy đề nghị đơn vị trả lời các tiêu chí nhỏ.",
};

function valueText(value: TypedInput["value"]): string {
  if (typeof value === "number") return numberText(value, "vi");
  if (typeof value === "boolean") return value ? viForm.marks.yes : viForm.marks.no;
  if (typeof value === "string") return shownWhole(value);
  return value.length === 0 ? "không có" : value.map(shownWhole).join(", ");
}

/** All that was said, in one line. */
function answerText({ na, inputs, points, reason, citation }: FormerAnswer): string {
  return [
    ...(na ? ["không áp dụng"] : []),
    ...inputs.map(({ field, value }) => `${viFieldNames[field] ?? field}: ${valueText(value)}`),
    ...(points === null ? [] : [`điểm tự chấm: ${shownResult(points, "vi")}`]),
    ...(reason === "" ? [] : [`giải trình: ${shownWhole(reason)}`]),
    ...(citation === "" ? [] : [`minh chứng: ${shownWhole(citation)}`]),
  ].join("; ");
}

function pointsText(before: string | null, after: string | null): string {
  if (before === after) return before === null ? "" : ` Điểm vẫn là ${shownResult(before, "vi")}.`;
  const [old, now] = [before, after].map((each) =>
    each === null ? "chưa tính được" : shownResult(each, "vi"),
  );
  return ` Điểm theo bản cũ: ${old ?? ""}; theo bản mới: ${now ?? ""}.`;
}

/** What became of answers of a form that follows an older version of the criteria table, in Vietnamese. */
export const viMigrations: Family<FormMigrationNote> = {
  place: (note) => {
    const moved = note.now !== "" && note.now !== note.criterion;
    return viCellPlace(note) + (moved ? ` (nay là ${note.now})` : "");
  },
  texts: {
    recoded: ({ now }) =>
      `Tiêu chí này nay mang mã ${shownWhole(now)}; câu trả lời đã chuyển sang mã mới, không cần làm gì.`,
    confirm: ({ changes, before, after }) =>
      `Bản mới đã đổi ${changes.map((each) => CHANGES[each]).join(", ")}; câu trả lời được giữ nguyên.${pointsText(before, after)} Hãy đề nghị đơn vị xác nhận.`,
    notCarried: ({ why, answer }) =>
      `${REASONS[why]}, nên câu trả lời chưa được chuyển sang bản mới. Đơn vị đã ghi ${answerText(answer)}. ${ADVICE[why] ?? "Hãy đề nghị đơn vị trả lời lại."}`,
    gone: ({ answer }) =>
      `Bản mới không còn tiêu chí này. Đơn vị đã ghi ${answerText(answer)}. Hãy xem có cần chuyển nội dung đi đâu không.`,
    blank: ({ why }) =>
      why === "new"
        ? "Tiêu chí này mới được thêm, phiếu chưa hỏi. Hãy đề nghị đơn vị trả lời."
        : "Tiêu chí này nay do đơn vị tự chấm, phiếu chưa hỏi. Hãy đề nghị đơn vị trả lời.",
    registerRecoded: ({ evidence, given, read }) =>
      `Minh chứng ${evidence} ghi tiêu chí liên quan ${shownWhole(given)}; theo mã của bản mới là ${shownWhole(read)}. Hãy kiểm tra lại.`,
  },
};
