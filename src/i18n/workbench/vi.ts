import { numberText } from "../../basics/number-text";
import { viLeftOutWords } from "./left-out-vi";
import { bracketed, type WorkbenchWords } from "./workbench-words";

/** What the workbench says, in Vietnamese. */
export const viWorkbenchWords: WorkbenchWords = {
  server: {
    address: (address) => `Bàn làm việc: ${address}   (dừng: Ctrl+C)`,
    building: "Đang chuẩn bị trang, lần đầu mất chừng nửa phút…",
    preparing: "Khối thi đua: đang chuẩn bị bàn làm việc, trang sẽ tự mở…",
    ready: (seconds) =>
      `Trang đã sẵn sàng (${numberText(Math.round(seconds * 10) / 10, "vi")} giây).`,
    failed: (reason) => `Không mở được bàn làm việc:\n${reason}`,
    sideloading: "Đang đưa phần bổ trợ vào Excel trên máy này…",
    noExcel: [
      "Máy này không có Excel cho máy tính (chỉ có trên Windows và macOS).",
      "Dùng bàn làm việc: npm start",
      "Hoặc dùng Excel trên web: npm run serve, rồi trong Excel chọn Chèn > Phần bổ trợ > Tải lên phần bổ trợ của tôi, chọn tệp manifest.xml.",
    ],
  },
  product: "Khối thi đua",
  otherLanguage: { language: "en", name: "English" },
  title: "Bàn làm việc",
  intro:
    "Bảng tính và ngăn Khối thi đua như trong Excel, chạy ngay trên máy này. Mở sổ của khối, mở phiếu của đơn vị, đóng cả hai vai.",
  privacy: "Mọi thứ ở lại trên máy này; không gửi gì ra ngoài.",
  sample: "Bắt đầu với khối mẫu",
  sampleHint: "10 đơn vị, mùa 2026: phiếu đã nhận, đang thẩm định, xếp hạng tới lúc này.",
  empty: "Sổ trống",
  emptyHint: "Tự lập khối của mình.",
  openFile: "Mở tệp .xlsx…",
  openHint: "Sổ khối hay phiếu tự chấm có sẵn.",
  workbooks: "Các sổ đang mở",
  newBook: "Sổ mới",
  open: "Mở…",
  save: "Lưu .xlsx",
  close: (book) => `Đóng ${book}`,
  sampleForms: "Phiếu của khối mẫu",
  pane: "Ngăn Khối thi đua",
  paneWidth: "Độ rộng của ngăn",
  grid: "Bảng tính",
  loadingGrid: "Đang mở bảng tính…",
  working: "Đang lập sổ…",
  sampleBook: "Sổ khối mẫu",
  formOf: (unit) => `Phiếu ${unit}`,
  bookName: (number) => `Sổ ${String(number)}`,
  received: (count) => `${String(count)} tệp vừa được tải xuống. Mở để xem như người nhận:`,
  openReceived: (file) => `Mở ${file}`,
  dismiss: "Đóng",
  refusals: {
    cellLocked: ({ sheet, cell }) =>
      `Ô ${cell} của sheet “${sheet}” bị khóa. Chỉ nhập được vào các ô nền vàng nhạt.`,
    sheetProtected: ({ sheet }) => `Sheet “${sheet}” được bảo vệ nên không làm được việc này.`,
    structureLocked: () =>
      "Cấu trúc của sổ này được bảo vệ: không thêm, xóa, đổi tên, di chuyển hay hiện sheet được.",
    sheetVeryHidden: ({ sheet }) =>
      `Sheet “${sheet}” là phần máy dùng, không hiện ra từ bảng tính được.`,
    lastSheet: ({ sheet }) => `“${sheet}” là sheet cuối cùng còn hiện, không xóa hay ẩn được.`,
    sheetName: ({ name }) =>
      `Excel không nhận tên sheet “${name}”: phải có 1–31 ký tự, không trùng sheet khác, không chứa [ ] : * ? / \\, không có dấu ' ở đầu hay cuối.`,
    sheetNotCopied: () =>
      "Bàn làm việc chưa sao chép cả sheet được. Hãy thêm sheet mới rồi chép các ô sang.",
  },
  fileRefused: (file, reason) => `Không mở được ${file}: ${reason}`,
  leftOut: (file, kinds) =>
    `Đã mở ${file}, trừ những thứ bàn làm việc không giữ được: ${kinds.join(", ")}.`,
  leftOutKinds: viLeftOutWords,
  unsaved: (book, places) =>
    `Chưa lưu được ${book}: có chỗ mà Excel không nhận hoặc sẽ tự sửa${bracketed(places)}. Sổ vẫn mở nguyên; sửa các chỗ đó rồi lưu lại.`,
  failed: (reason) =>
    `Bàn làm việc gặp lỗi (${reason}). Hãy tải lại trang; những gì chưa lưu sẽ mất.`,
};
