import { type StartWords } from "./start-words";

/** The words of the first screen, in Vietnamese. */
export const viStart: StartWords = {
  title: "Khối thi đua",
  blank: "Sổ đang mở còn trống. Bạn muốn làm gì?",
  foreign:
    "Sổ đang mở không phải sổ khối hay phiếu tự chấm. Có thể lập khối ngay trong sổ này: các trang đang có được giữ nguyên.",
  damaged: "Sổ này là của phần mềm nhưng đã bị sửa nên không đọc được:",
  create: "Lập khối mới",
  createAbout: "Trưởng khối: khai tên khối, đơn vị, bảng tiêu chí rồi phát hành phiếu.",
  resume: (name) => (name === "" ? "Lập khối tiếp" : `Lập tiếp ${name}`),
  resumeAbout: "Những gì đã nhập lần trước vẫn còn.",
  check: "Kiểm tra phiếu",
  checkAbout: "Xem nhanh các phiếu đã nhận có gì sai, chưa ghi gì vào sổ.",
};
