import { numberText } from "../../../../basics/number-text";
import { toNumber } from "../../../../scoring/points/points";
import { type FormFinding } from "../../../../workbook/unit/form-note";
import { viForm } from "../../../sheets/vi-form";
import { shown, shownColumn, shownResult } from "../../shown-text";
import { type Family } from "../../texts";
import { viIdentityNames } from "../input/identity-names";
import { viCellPlace } from "./cell-place";

/** What is no longer as it was sent out, in Vietnamese. */
export const viFindings: Family<FormFinding> = {
  place: viCellPlace,
  texts: {
    identityDiffers: ({ field, given, kept }) =>
      `Thông tin nhận dạng (${viIdentityNames[field]}) ghi ${shown(given)}, khác với ${shown(kept)} ở các chỗ còn lại; đã dùng ${shown(kept)}. Hãy kiểm tra tệp có đúng của đơn vị không.`,
    tokenDiffers: () =>
      "Mã đối chiếu không khớp: bảng tiêu chí hoặc thông tin nhận dạng trong tệp đã bị thay đổi. Hãy đối chiếu với bản in đã ký.",
    sheetRenamed: ({ given, expected }) =>
      `Sheet ${shown(expected)} đã bị đổi tên thành ${shown(given)}; vẫn đọc được, không cần làm gì.`,
    sheetMissing: () =>
      "Sheet này đã bị xóa, nên không nhận được danh mục minh chứng. Hãy hỏi lại đơn vị.",
    sheetUnknown: () =>
      "Sheet này không có trong phiếu phát ra, không đọc gì ở đây. Hãy xem đơn vị muốn gửi thêm điều gì.",
    sheetRepeated: ({ counted }) =>
      `Sheet này là bản chép của sheet ${shown(counted)}; chỉ đọc ${shown(counted)}. Hãy hỏi đơn vị bản nào đúng.`,
    columnMissing: ({ column }) =>
      `Cột ${shownColumn(column, viForm, "mã ẩn")} đã bị xóa; các cột khác vẫn đọc được. Hãy hỏi lại đơn vị nếu cần nội dung cột này.`,
    rowUnknown: ({ given }) =>
      `Dòng này không có trong phiếu phát ra, nội dung là ${shown(given)}; không được tính. Hãy xem có cần chuyển nội dung đi đâu không.`,
    rowMissing: () =>
      "Dòng của tiêu chí này đã bị xóa nên tiêu chí chưa có câu trả lời. Hãy hỏi lại đơn vị.",
    rowRepeated: ({ given }) =>
      `Dòng này lặp lại một dòng khác, nội dung là ${shown(given)}; không được tính, chỉ tính dòng kia. Hãy hỏi đơn vị dòng nào đúng.`,
    rowFoundBy: ({ by }) =>
      by === "code"
        ? "Mã ẩn của dòng đã mất; dòng được nhận ra theo mã tiêu chí. Hãy xem lại câu trả lời của dòng này."
        : "Mã ẩn của dòng đã mất; dòng được nhận ra theo nội dung tiêu chí. Hãy xem lại câu trả lời của dòng này.",
    labelChanged: ({ given, expected }) =>
      `${shown(expected)} đã bị sửa thành ${shown(given)}; vẫn tính theo nội dung phát ra. Hãy hỏi đơn vị vì sao sửa.`,
    maxChanged: ({ given, max }) =>
      `Điểm chuẩn đã bị sửa thành ${shownResult(given, "vi")}; vẫn tính theo ${numberText(toNumber(max), "vi")}. Hãy hỏi đơn vị vì sao sửa.`,
    formulaReplaced: ({ given }) =>
      `Công thức tính điểm đã bị thay bằng ${shownResult(given, "vi")}; điểm được tính lại từ số liệu. Hãy so sánh hai kết quả.`,
    pointsDiffer: ({ given, computed }) =>
      `Tệp ghi ${shownResult(given, "vi")}, tính lại từ số liệu được ${shownResult(computed, "vi")}; lấy điểm tính lại. Hãy hỏi lại đơn vị nếu chênh lệch đáng kể.`,
    checkCodeDiffers: ({ given, computed }) =>
      `Mã kiểm số liệu trong tệp là ${shown(given)}, tính lại từ số liệu được ${shown(computed)}: tệp chưa được tính lại sau khi sửa số liệu, hoặc công thức của mã đã bị sửa. Hãy lấy mã tính lại so với mã in trên bản đã ký.`,
    sealBroken: ({ given, computed }) =>
      `Mã niêm phong trong tệp là ${shown(given)}, tính lại từ nội dung được ${shown(computed)}: nội dung tệp không còn là nội dung đã niêm phong. Mã không cho biết ai sửa, sửa ở đâu, số liệu nào đúng. Hãy so tệp với bản đã ký và hỏi lại đơn vị.`,
    sealUnreadable: ({ given, computed }) =>
      `${shown(given)} không thể là mã niêm phong: thừa, thiếu hoặc sai ký tự. Mã tính từ nội dung tệp là ${shown(computed)}. Hãy lấy mã này so với mã in trên bản đã ký.`,
    notYours: ({ given }) =>
      `Ô này do nơi khác chấm, đơn vị đã nhập ${shown(given)}; không được tính. Không cần làm gì thêm.`,
    notTaken: ({ given }) =>
      `Nội dung ${shown(given)} nằm ở chỗ phiếu không hỏi, hoặc giải trình cho câu trả lời không có; không được tính. Hãy xem đơn vị muốn nói gì.`,
    awardsMissing: () =>
      "Sheet này đã bị xóa, nên không nhận được kết quả khen thưởng. Hãy hỏi lại đơn vị.",
    awardNotCount: ({ given }) =>
      `${shown(given)} không phải số nguyên từ 0 trở lên; không được tính. Hãy hỏi lại đơn vị số lượng đúng.`,
    awardInHeading: ({ given }) =>
      `Dòng tiêu đề có số ${given}; không được tính, vì số lượng nằm ở các dòng con bên dưới. Hãy hỏi đơn vị số nào đúng.`,
    awardPartAbove: ({ part, whole }) =>
      `Số ở cơ sở, lao động trực tiếp là ${numberText(part, "vi")}, lớn hơn tổng số ${numberText(whole, "vi")}. Hãy hỏi lại đơn vị.`,
    awardIncomplete: () =>
      "Dòng khen thưởng đã ghi số nhưng ô này còn trống; tạm tính như không có. Hãy hỏi đơn vị có phải là 0 không.",
    awardUntitled: () =>
      "Có số lượng nhưng chưa ghi danh hiệu, hình thức khen. Hãy hỏi lại đơn vị.",
    awardOrdinalDate: ({ given }) =>
      `Số thứ tự đã bị đổi thành ngày ${given}; nếu là dòng con như 3.1 thì hãy ghi lại dạng chữ.`,
    awardCollectiveAmongPersons: ({ title, count }) =>
      `Dòng ${shown(title)} dành cho cá nhân nhưng có ${numberText(count, "vi")} tập thể; vẫn tính. Hãy hỏi đơn vị có đúng không.`,
    awardPersonAmongCollectives: ({ title, count }) =>
      `Dòng ${shown(title)} dành cho tập thể nhưng có ${numberText(count, "vi")} cá nhân; vẫn tính. Hãy hỏi đơn vị có đúng không.`,
    awardFormulaReplaced: ({ given }) =>
      `Công thức của bảng khen thưởng đã bị thay bằng ${shownResult(given, "vi")}; tổng được tính lại từ số liệu.`,
    awardSumDiffers: ({ given, computed }) =>
      `Bảng khen thưởng ghi ${shownResult(given, "vi")}, tính lại từ số liệu được ${shownResult(computed, "vi")}; lấy số tính lại. Hãy hỏi lại đơn vị.`,
    evidenceNotCited: ({ evidence, criteria }) =>
      `Cột Tiêu chí liên quan của ${evidence} ghi ${criteria}, nhưng cột Mã minh chứng ở đó không ghi ${evidence}. Minh chứng chỉ tính theo cột Mã minh chứng; hãy hỏi đơn vị bên nào đúng.`,
    evidenceNotListed: ({ evidence, criteria }) =>
      `${evidence} được dẫn ở ${criteria}, nhưng cột Tiêu chí liên quan của nó chỉ ghi tiêu chí khác. Minh chứng vẫn tính cho ${criteria}; hãy hỏi đơn vị nếu thấy nhầm.`,
    evidenceCriteriaUnknown: ({ evidence, given }) =>
      `Cột Tiêu chí liên quan của ${evidence} ghi ${shown(given)}, không phải mã tiêu chí trong bảng. Hãy hỏi đơn vị muốn nói tiêu chí nào.`,
  },
};
