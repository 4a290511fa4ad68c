import { numberText } from "../../../basics/number-text";
import { toNumber } from "../../../scoring/points/points";
import { type FormFinding } from "../../../workbook/unit/form-note";
import { shown, shownResult } from "../../messages/shown-text";
import { type Texts } from "../../messages/texts";

/** What is no longer as it was sent out, said to the unit in Vietnamese. */
export const viOwnFindings: Texts<FormFinding> = {
  identityDiffers: () =>
    "Thông tin nhận dạng trong tệp không còn thống nhất. Hãy chép câu trả lời sang phiếu gốc do Trưởng khối gửi.",
  tokenDiffers: () =>
    "Bảng tiêu chí hoặc thông tin nhận dạng trong tệp đã bị đổi. Hãy chép câu trả lời sang phiếu gốc do Trưởng khối gửi.",
  sheetRenamed: ({ expected }) => `Sheet ${shown(expected)} đã bị đổi tên. Hãy đặt lại tên cũ.`,
  sheetMissing: () => "Sheet này đã bị xóa. Hãy lấy lại phiếu gốc rồi chép câu trả lời sang.",
  sheetUnknown: () => "Sheet này không có trong phiếu phát ra nên sẽ không được đọc.",
  sheetRepeated: ({ counted }) => `Chỉ sheet ${shown(counted)} được đọc. Hãy xóa bản chép này.`,
  columnMissing: () => "Một cột của bảng đã bị xóa. Hãy hoàn tác, hoặc lấy lại phiếu gốc.",
  rowUnknown: ({ given }) =>
    `Dòng thêm vào với nội dung ${shown(given)} không được tính. Hãy chuyển nội dung sang cột Giải trình.`,
  rowMissing: () => "Dòng của tiêu chí này đã bị xóa. Hãy hoàn tác, hoặc lấy lại phiếu gốc.",
  rowRepeated: ({ given }) =>
    `Dòng này lặp lại một dòng khác, nội dung ${shown(given)} không được tính. Hãy xóa dòng thừa.`,
  rowFoundBy: () => "Mã ẩn của dòng đã mất; vẫn đọc được. Hãy xem lại câu trả lời của dòng này.",
  labelChanged: ({ expected }) => `Chữ của phiếu đã bị sửa. Hãy ghi lại: ${shown(expected)}.`,
  maxChanged: ({ max }) =>
    `Điểm chuẩn đã bị sửa; vẫn tính theo ${numberText(toNumber(max), "vi")}. Hãy ghi lại điểm chuẩn.`,
  formulaReplaced: ({ given }) =>
    `Công thức tính điểm đã bị thay bằng ${shownResult(given, "vi")}. Hãy hoàn tác; điểm được tính từ số liệu.`,
  pointsDiffer: ({ given, computed }) =>
    `Ô ghi ${shownResult(given, "vi")}, tính từ số liệu được ${shownResult(computed, "vi")}. Hãy bấm F9 để Excel tính lại.`,
  checkCodeDiffers: ({ computed }) =>
    `Mã kiểm số liệu trong tệp chưa khớp, đúng là ${shown(computed)}. Hãy bấm F9 để Excel tính lại.`,
  sealBroken: () =>
    "Nội dung đã đổi sau khi niêm phong. Hãy rút niêm phong, kiểm tra rồi niêm phong lại.",
  sealUnreadable: ({ given }) =>
    `${shown(given)} không thể là mã niêm phong. Hãy rút niêm phong rồi niêm phong lại.`,
  notYours: ({ given }) => `Ô này do nơi khác chấm; ${shown(given)} không được tính. Hãy xóa đi.`,
  notTaken: ({ given }) =>
    `${shown(given)} nằm ở chỗ phiếu không hỏi, hoặc thuộc một câu trả lời chưa đọc được; không được tính.`,
  awardsMissing: () => "Sheet này đã bị xóa. Hãy lấy lại phiếu gốc rồi chép câu trả lời sang.",
  awardNotCount: ({ given }) =>
    `${shown(given)} không phải số nguyên từ 0 trở lên. Hãy ghi lại bằng số: 0, 1, 2…`,
  awardInHeading: ({ given }) =>
    `Dòng tiêu đề có số ${given}. Hãy chuyển số xuống các dòng con, để trống dòng này.`,
  awardPartAbove: ({ part, whole }) =>
    `Số ở cơ sở, lao động trực tiếp là ${numberText(part, "vi")}, lớn hơn tổng số ${numberText(whole, "vi")}. Hãy sửa lại.`,
  awardIncomplete: () => "Ô này còn trống. Không có thì ghi 0.",
  awardUntitled: () => "Có số lượng nhưng chưa ghi danh hiệu, hình thức khen. Hãy ghi tên.",
  awardOrdinalDate: ({ given }) =>
    `Số thứ tự đã bị đổi thành ngày ${given}. Hãy ghi lại, ví dụ '3.1 (có dấu nháy phía trước).`,
  awardCollectiveAmongPersons: ({ title, count }) =>
    `Dòng ${shown(title)} dành cho cá nhân nhưng có ${numberText(count, "vi")} tập thể. Hãy kiểm tra lại; đúng thì cứ để vậy.`,
  awardPersonAmongCollectives: ({ title, count }) =>
    `Dòng ${shown(title)} dành cho tập thể nhưng có ${numberText(count, "vi")} cá nhân. Hãy kiểm tra lại; đúng thì cứ để vậy.`,
  awardFormulaReplaced: ({ given }) =>
    `Công thức đã bị thay bằng ${shownResult(given, "vi")}. Hãy hoàn tác; tổng được tính từ số liệu.`,
  awardSumDiffers: ({ given, computed }) =>
    `Ô ghi ${shownResult(given, "vi")}, tính từ số liệu được ${shownResult(computed, "vi")}. Hãy sửa, hoặc bấm F9 để Excel tính lại.`,
  evidenceNotCited: ({ evidence, criteria }) =>
    `${evidence} ghi liên quan ${criteria}, nhưng ở đó chưa dẫn ${evidence}. Hãy ghi mã vào tiêu chí, hoặc bỏ tiêu chí khỏi danh mục.`,
  evidenceNotListed: ({ evidence, criteria }) =>
    `${criteria} dẫn ${evidence}, nhưng cột Tiêu chí liên quan của nó chưa ghi. Hãy ghi thêm, hoặc bỏ mã khỏi tiêu chí.`,
  evidenceCriteriaUnknown: ({ evidence, given }) =>
    `Tiêu chí liên quan của ${evidence} ghi ${shown(given)}, không phải mã trong bảng. Hãy ghi mã, ví dụ I.1; II.2.`,
};
