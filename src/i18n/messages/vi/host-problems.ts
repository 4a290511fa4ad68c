import { type HostProblem } from "../../../workbook/plan/host-problem";
import { shown } from "../shown-text";
import { type Family } from "../texts";

const listed = (names: readonly string[]): string => names.map(shown).join(", ");

/** Why Excel did not do what it was asked, in Vietnamese. */
export const viHostProblems: Family<HostProblem> = {
  place: () => "",
  texts: {
    hostCellEditing: () =>
      "Đang có ô nhập dở trong Excel. Hãy nhấn Enter để kết thúc nhập ô, rồi thử lại.",
    hostProtected: ({ sheet }) =>
      `Sheet ${shown(sheet)} được khóa bằng mật khẩu riêng. Hãy vào thẻ Xem lại (Review), bỏ khóa sheet này rồi thử lại.`,
    hostStructureProtected: () =>
      "Cấu trúc sổ tính được khóa bằng mật khẩu riêng. Hãy vào thẻ Xem lại (Review), bỏ khóa sổ tính rồi thử lại.",
    hostSheetGone: ({ sheet }) =>
      `Không còn sheet ${shown(sheet)}: có thể sheet đã bị xóa hoặc đổi tên. Hãy khôi phục đúng tên sheet rồi thử lại.`,
    hostSheetNameTaken: ({ sheet }) =>
      `Sổ tính đã có sheet ${shown(sheet)} chứa nội dung khác. Hãy đổi tên sheet đó, hoặc mở một sổ tính trống rồi thử lại.`,
    hostElsewhere: () =>
      "Excel đang bận ở cửa sổ khác hoặc hộp thoại khác. Hãy đóng hộp thoại, bấm vào một ô của sổ tính này rồi thử lại.",
    hostTooLarge: () =>
      "Dữ liệu vượt mức Excel xử lý trong một lần. Hãy chọn vùng nhỏ hơn, hoặc mở sổ tính bằng Excel trên máy tính rồi thử lại.",
    hostSelection: () =>
      "Vùng chọn không phải một vùng ô liền nhau. Hãy kéo chọn đúng một vùng ô rồi thử lại.",
    hostUnable: () =>
      "Phiên bản Excel này không làm được việc đó. Hãy dùng Excel 2021 trở lên hoặc Excel trên web.",
    hostSheetsLeft: ({ sheets }) =>
      `Các sheet đang tạo dở chưa gỡ được: ${listed(sheets)}. Hãy tự xóa các sheet này rồi thử lại.`,
    hostUnprotected: ({ sheets }) =>
      `Chưa khóa lại được các sheet: ${listed(sheets)}. Hãy thử lại, hoặc vào thẻ Xem lại (Review) để khóa.`,
    hostFailed: ({ reason }) =>
      `Excel báo lỗi ${shown(reason)}. Hãy thử lại; nếu vẫn lỗi, hãy lưu, đóng rồi mở lại sổ tính.`,
  },
};
