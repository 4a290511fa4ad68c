import { numberText } from "../../../../basics/number-text";
import { type Points, toNumber } from "../../../../scoring/points/points";
import { type TableFinding } from "../../../../workbook/criteria-table/table-note";
import { shown } from "../../shown-text";
import { type Family } from "../../texts";
import { viCellPlace } from "../form/cell-place";

const points = (each: Points): string => numberText(toNumber(each), "vi");

/** What the leader should know of a table that is taken over, in Vietnamese. */
export const viTableFindings: Family<TableFinding> = {
  place: ({ sheet, cell }) => viCellPlace({ sheet, cell, criterion: "" }),
  texts: {
    nothingFound: () =>
      "Không tìm thấy tiêu chí nào trong vùng đã chọn. Hãy chọn cả bảng, kể cả dòng tiêu đề.",
    groupSumDiffers: ({ given, typed, counted }) =>
      `Nhóm ${shown(given)} ghi ${points(typed)}, cộng các tiêu chí được ${points(counted)}. Hãy kiểm tra lại điểm.`,
    totalDiffers: ({ typed, counted }) =>
      `Dòng tổng ghi ${points(typed)}, cộng các tiêu chí được ${points(counted)}. Hãy kiểm tra lại điểm.`,
    scaleUnusual: ({ counted }) =>
      `Thang điểm của bảng là ${points(counted)}, không phải 100 hay 1.000. Hãy kiểm tra xem có thiếu tiêu chí nào không.`,
    pointsMissing: ({ given }) =>
      `Tiêu chí ${shown(given)} chưa có điểm. Hãy nhập điểm vào bảng rồi đọc lại.`,
    pointsUnreadable: ({ given }) =>
      `Không đọc được điểm ${shown(given)}. Hãy ghi một số vào bảng rồi đọc lại.`,
    besidePointsLeft: ({ given }) =>
      `Tiêu chí ${shown(given)} có điểm chuẩn, lại có điểm thưởng hoặc điểm trừ ở cột bên; chỉ lấy điểm chuẩn. Hãy thêm một tiêu chí riêng cho phần thưởng hoặc trừ.`,
    codeGenerated: ({ given, made }) =>
      `Tiêu chí ${shown(given)} không có mã, đã đặt mã ${shown(made)}. Hãy sửa nếu cần.`,
    codesMadeFull: ({ given, made }) =>
      `Mã lặp lại ở nhiều nhóm hoặc chỉ là chữ cái, nên mọi mã được ghép với mã của nhóm: ${shown(given)} thành ${shown(made)}. Không cần làm gì.`,
    countedRule: ({ given, per }) =>
      `Theo nội dung ${shown(given)}, tiêu chí được chấm theo số lần, mỗi lần ${points(per)} điểm. Hãy xem lại cách chấm.`,
    tieBreakDropped: ({ criterion }) =>
      `Bảng mẫu xét bằng điểm theo ${shown(criterion)}, bảng này không có; đã bỏ tiêu chí phụ đó. Hãy chọn tiêu chí phụ khác.`,
  },
};
