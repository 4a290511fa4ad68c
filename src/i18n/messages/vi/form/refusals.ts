import { numberText } from "../../../../basics/number-text";
import { type FileProblem } from "../../../../workbook/plan/file-problem";
import { type FormRefusal } from "../../../../workbook/unit/form-note";
import { viForm } from "../../../sheets/vi-form";
import { type Refusal } from "../../messages";
import { shown, shownColumn, shownPath } from "../../shown-text";
import { type Family, type Texts } from "../../texts";

const FILE: Texts<FileProblem> = {
  fileNotXlsx: () => "Tệp không phải là bảng tính Excel (.xlsx). Hãy chọn đúng tệp phiếu tự chấm.",
  fileEmpty: () => "Tệp rỗng, không có nội dung. Hãy đề nghị đơn vị gửi lại.",
  fileOldXls: () =>
    "Tệp lưu ở dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành dạng .xlsx rồi gửi lại.",
  fileEncrypted: () =>
    "Tệp đặt mật khẩu mở tệp nên không đọc được. Hãy bỏ mật khẩu, lưu lại rồi gửi.",
  fileTruncated: () => "Tệp bị cắt cụt, có thể do gửi chưa xong. Hãy đề nghị đơn vị gửi lại.",
  fileHasMacros: () =>
    "Tệp chứa macro nên không được nhận. Hãy lưu thành dạng .xlsx không macro rồi gửi lại.",
  fileTooLarge: ({ bytes, limit }) =>
    `Tệp nặng ${numberText(bytes, "vi")} byte, quá mức ${numberText(limit, "vi")} byte. Hãy bỏ ảnh và tài liệu nhúng trong tệp rồi gửi lại.`,
  fileTooManyEntries: ({ entries, limit }) =>
    `Tệp gồm ${numberText(entries, "vi")} phần, quá mức ${numberText(limit, "vi")}. Hãy chép số liệu sang phiếu mới phát.`,
  fileInflatesTooFar: ({ part }) =>
    `Phần ${shown(part)} của tệp bung ra lớn bất thường nên không được nhận. Hãy chép số liệu sang phiếu mới phát.`,
  fileDuplicateEntry: ({ part }) =>
    `Phần ${shown(part)} xuất hiện hai lần trong tệp. Hãy mở bằng Excel, lưu lại rồi gửi.`,
  fileUnsafePath: ({ part }) =>
    `Tệp chứa phần có tên không an toàn là ${shown(part)}. Hãy chép số liệu sang phiếu mới phát.`,
  fileDamagedEntry: ({ part }) =>
    `Phần ${shown(part)} của tệp bị hỏng. Hãy đề nghị đơn vị mở, lưu lại và gửi lại tệp.`,
  fileMissingPart: ({ part }) =>
    `Tệp thiếu phần ${shown(part)}. Hãy mở bằng Excel, lưu lại rồi gửi.`,
  fileBadXml: ({ part, offset }) =>
    `Phần ${shown(part)} của tệp sai cấu trúc tại vị trí ${numberText(offset, "vi")}. Hãy mở bằng Excel, lưu lại rồi gửi.`,
};

type Relation = Extract<FormRefusal, { code: "formOtherTemplate" }>["relation"];

const OTHER_TEMPLATE: Readonly<Record<Relation, string>> = {
  other: "Phiếu dùng bảng tiêu chí khác",
  sameVersion: "Phiếu cùng phiên bản nhưng khác nội dung bảng tiêu chí",
  newer: "Phiếu theo bảng tiêu chí mới hơn của khối",
};

const OTHER_TEMPLATE_ADVICE: Readonly<Record<Relation, string>> = {
  other: "Hãy phát lại phiếu theo bảng đang dùng.",
  sameVersion: "Hãy phát lại phiếu theo bảng đang dùng; mỗi lần sửa bảng phải tăng số phiên bản.",
  newer: "Hãy tổng hợp bằng bảng tiêu chí mới nhất.",
};

const FORM: Texts<FormRefusal> = {
  formNotForm: () =>
    "Tệp này không phải phiếu tự chấm do Trưởng khối phát. Hãy chọn đúng phiếu đã phát cho đơn vị.",
  formIsBlocWorkbook: () =>
    "Tệp này là sổ khối của Trưởng khối, không phải phiếu tự chấm. Hãy chọn phiếu của đơn vị.",
  formIsSlip: () =>
    "Tệp này là phiếu giải trình, không phải phiếu tự chấm. Hãy nhận ở màn hình Giải trình.",
  formIdentityDamaged: () =>
    "Thông tin nhận dạng của phiếu đã hỏng, không biết phiếu của đơn vị nào. Hãy chép số liệu sang phiếu mới phát.",
  formLayoutUnknown: ({ layout }) =>
    `Phiếu theo mẫu ${shown(layout)}, phiên bản này chưa đọc được. Hãy cập nhật phần mềm rồi thử lại.`,
  formTemplateDamaged: () =>
    "Bảng tiêu chí ẩn trong phiếu đã hỏng. Hãy chép số liệu sang phiếu mới phát.",
  formSheetMissing: ({ sheet }) =>
    `Phiếu thiếu sheet ${shown(sheet)}. Hãy chép số liệu sang phiếu mới phát.`,
  formColumnMissing: ({ sheet, column }) =>
    `Sheet ${shown(sheet)} thiếu cột ${shownColumn(column, viForm, "mã ẩn")}. Hãy chép số liệu sang phiếu mới phát.`,
  formOtherBloc: ({ given, expected }) =>
    `Phiếu thuộc khối ${shown(given)}, không phải khối ${shown(expected)}. Hãy chọn đúng phiếu.`,
  formOtherYear: ({ given, expected }) =>
    `Phiếu của năm ${shown(given)}, không phải năm ${shown(expected)}. Hãy chọn đúng phiếu.`,
  formOtherTemplate: ({ relation, given, expected }) =>
    `${OTHER_TEMPLATE[relation]}: phiếu theo ${shown(given)}, khối đang dùng ${shown(expected)}. ${OTHER_TEMPLATE_ADVICE[relation]}`,
  formOldVersionAltered: ({ given, expected }) =>
    `Phiếu theo bản cũ ${shown(given)}, khối đang dùng ${shown(expected)}; mã đối chiếu của phiếu không khớp nên không chuyển sang bản mới được. Hãy chép số liệu sang phiếu mới phát.`,
  formUnitUnknown: ({ unit }) =>
    `Đơn vị ${shown(unit)} không có trong danh sách của khối. Hãy kiểm tra danh sách hoặc chọn đúng phiếu.`,
  formUnitTwice: ({ unit, first }) =>
    `Đã nhận phiếu của đơn vị ${shown(unit)} từ tệp ${shownPath(first)}. Hãy hỏi đơn vị bản nào đúng rồi chỉ nhận một bản.`,
};

/** Files that are not taken in, in Vietnamese. */
export const viRefusals: Family<Refusal> = { place: () => "", texts: { ...FILE, ...FORM } };
