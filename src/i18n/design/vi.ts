import { type DesignWords } from "./design-words";

const count = (what: readonly (readonly [string, number])[]): string =>
  what.flatMap(([verb, number]) => (number === 0 ? [] : `${verb} ${String(number)}`)).join(", ");

/** The words about designing a table of criteria, in Vietnamese. */
export const viDesign: DesignWords = {
  howTo:
    "Thiết kế ngay trên sheet Tiêu chí: thêm, chuyển, xóa dòng; chọn kiểu chấm và điền trị số ở các cột bên phải. Ở đây kiểm tra và lấy về.",
  showSheet: "Mở sheet Tiêu chí",
  faulty: (faults) =>
    `Sheet Tiêu chí còn ${String(faults)} chỗ phải sửa; những gì đã gõ vẫn giữ nguyên trên sheet:`,
  more: (faults) => `và ${String(faults)} chỗ nữa.`,
  would: (added, changed, gone) => {
    const told = count([
      ["thêm", added],
      ["sửa", changed],
      ["xóa", gone],
    ]);
    return told === "" ? "Các tiêu chí giữ nguyên." : `Sẽ ${told} tiêu chí.`;
  },
  onSheet: "Sheet Tiêu chí đã sửa, chưa lấy về: phiếu và bảng điểm vẫn theo bảng cũ.",
  take: "Lấy theo sheet Tiêu chí",
  taken: "Đã lấy bảng tiêu chí theo sheet; các trang được vẽ lại.",
  group: (code, sum, of) => `Nhóm ${code}: ${of === "" ? sum : `${sum}/${of}`}`,
  details: "Xem từng thay đổi",
  added: (code, title) => `Thêm ${code} ${title}`,
  gone: (code, title) => `Xóa ${code} ${title}`,
  changed: (code, parts) => `${code}: ${parts.join("; ")}`,
  maximum: (before, after) => `điểm tối đa ${before} thành ${after}`,
  recoded: (before) => `mã cũ ${before}`,
  parts: {
    title: "đổi tên",
    rule: "đổi cách chấm",
    section: "đổi phần",
    moved: "chuyển chỗ",
    scorer: "đổi người chấm",
    na: "đổi việc cho phép không áp dụng",
    evidence: "đổi yêu cầu minh chứng",
  },
  template: (parts) => `Cả bảng: khác về ${parts.join(", ")}`,
  templateParts: {
    title: "tên bảng",
    version: "phiên bản",
    scale: "thang điểm",
    base: "tổng điểm nội dung",
    bonusInsideScale: "điểm thưởng trong hay ngoài thang",
    precision: "số chữ số thập phân",
    naPolicy: "cách tính khi không áp dụng",
    bonusCap: "trần điểm thưởng",
    penaltyCap: "trần điểm trừ",
    clamp: "giới hạn của tổng điểm",
    bandsOn: "căn cứ xếp loại",
    tieBreaks: "tiêu chí phụ khi bằng điểm",
    bands: "các mức xếp loại",
    awards: "khen thưởng",
  },
  lastYear: {
    name: "Mẫu năm trước",
    about: "Lấy bảng tiêu chí từ sổ khối (.xlsx) của năm trước, đổi sang năm nay.",
    pick: "Chọn sổ khối năm trước…",
    from: (file, year) => `Từ ${file}, sổ khối năm ${String(year)}.`,
    against: (title) => `So với mẫu “${title}”:`,
  },
  same: "Hai bảng giống hệt nhau.",
  refusals: {
    criteriaPending: () =>
      "Sheet Tiêu chí đã sửa nhưng chưa lấy về. Hãy vào Mẫu để lấy về hoặc hoàn tác trước khi phát hành.",
    criteriaFaulty: ({ count: faults }) =>
      `Sheet Tiêu chí còn ${String(faults)} chỗ phải sửa. Hãy sửa rồi lấy về.`,
    criteriaSheetGone: () =>
      "Không còn sheet Tiêu chí để thiết kế. Hãy hoàn tác việc xóa, hoặc nạp mẫu từ tệp.",
  },
};
