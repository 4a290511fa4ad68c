import { type IntakePlan, type IntakeWords } from "./intake-words";

function planned({ units, answers, differing, aside }: IntakePlan): string {
  return [
    ...(units === 0 ? [] : [`${String(units)} đơn vị, ${String(answers)} mục điểm`]),
    ...(differing === 0 ? [] : [`${String(differing)} đơn vị đã có điểm khác`]),
    ...(aside === 0 ? [] : [`lưu vết ${String(aside)} tệp không tính`]),
  ].join("; ");
}

/** The words of taking forms in, in Vietnamese. */
export const viIntake: IntakeWords = {
  title: "Thu nhận",
  status: (received, of) => `${String(received)}/${String(of)} đơn vị đã nộp`,
  late: (units) => `${String(units)} đơn vị nộp chậm`,
  members: {
    received: (day) => `nộp ${day}`,
    receivedSome: "đã nộp",
    late: (days) => `chậm ${String(days)} ngày`,
    waiting: "chưa nộp",
    withdrawn: "không tham gia",
    file: (name) => `tệp ${name}`,
  },
  choose: "Nhận phiếu…",
  stop: "Dừng lại",
  stopping: "Dừng sau phiếu này…",
  previewing: (files) => `Xem trước ${String(files)} tệp. Chưa ghi gì vào sổ.`,
  willWrite: (plan) => `Sẽ ghi ${planned(plan)}.`,
  nothingToWrite: "Không có gì phải ghi: sổ đã có đúng như các tệp này, hoặc tệp không nhận được.",
  dayLabel: "Ngày nhận phiếu",
  dayHint: "Số ngày chậm tính theo ngày này; đơn vị đã nộp giữ ngày cũ.",
  dayWrong: "Hãy nhập ngày dạng ngày/tháng/năm, ví dụ 05/12/2026.",
  confirm: ({ units, aside }) =>
    units === 0 ? `Lưu vết ${String(aside)} tệp` : `Ghi ${String(units)} đơn vị vào sổ`,
  cancel: "Bỏ",
  close: "Đóng xem trước",
  kinds: {
    taken: "sẽ nhận",
    left: "tệp khác của đơn vị đang tính",
    known: "đã nhận trước, không đổi gì",
    refused: "không nhận",
  },
  doneKinds: {
    taken: "đã nhận",
    left: "đã lưu vết, không tính",
    known: "đã nhận trước, không đổi gì",
    refused: "không nhận",
  },
  claimed: (points) => `tự chấm ${points} điểm`,
  onTime: "đúng hạn",
  lateBy: (days) => `chậm ${String(days)} ngày`,
  keptDay: (day) => `ngày nộp giữ ${day}`,
  changes: (answers) => `khác ${String(answers)} mục so với sổ`,
  knownSince: (day, file) =>
    `Chính tệp này đã nhận ngày ${day} với tên ${file}. Không ghi gì thêm.`,
  choice: "Đơn vị có nhiều tệp. Tính theo tệp nào?",
  countsNow: (file) => `Tệp đang tính: ${file}`,
  countsThis: (file) => `Tệp này: ${file}`,
  differs: (answers) => `Khác nhau ${String(answers)} mục`,
  noDifference: "Hai tệp trả lời giống hệt nhau.",
  blank: "bỏ trống",
  migration: (from, to) => `Phiếu theo bản ${from}, đã chuyển sang bản ${to}:`,
  written: (plan) => `Đã ghi ${planned(plan)}.`,
  undone: "Đã hoàn tác lần nhận phiếu.",
  outdated: "Sổ vừa thay đổi nên bản xem trước không còn đúng; chưa ghi gì. Hãy xem lại rồi ghi.",
  stoppedEarly: (read, files) => `Đã dừng, mới đọc ${String(read)}/${String(files)} tệp.`,
};
