import { type AnswerCounts, type SlipPaneWords } from "./slip-pane-words";

function counts({ agreed, disagreed, open }: AnswerCounts): string {
  return [
    ...(agreed === 0 ? [] : [`${String(agreed)} đồng ý`]),
    ...(disagreed === 0 ? [] : [`${String(disagreed)} không đồng ý`]),
    ...(open === 0 ? [] : [`${String(open)} mục bỏ trống`]),
  ].join(", ");
}

/** What the pane says about slips for explanations, in Vietnamese. */
export const viSlipPane: SlipPaneWords = {
  slips: {
    title: "Giải trình",
    line: (units, waiting) =>
      `Giải trình: ${String(units)} đơn vị có điểm thay đổi${waiting === 0 ? "" : `, ${String(waiting)} chưa trả lời`}`,
    nobody:
      "Chưa có mục nào cần giải trình: chưa ai có điểm chấm khác điểm tự chấm, hoặc minh chứng chưa đạt.",
    cannotScore: "Sổ có số liệu chưa tính được điểm. Hãy sửa ở Đối chiếu rồi quay lại.",
    status: (units, made, answered) =>
      `${String(units)} đơn vị có mục thay đổi · đã lập ${String(made)} phiếu · ${String(answered)} đã trả lời`,
    overdue: (units) => `${String(units)} quá hạn`,
    dueLabel: "Hạn trả lời",
    dueHint: "Ngày in trên phiếu, ví dụ 22/12/2026.",
    dueWrong: "Không phải ngày. Nhập như 22/12/2026.",
    notMade: (lines) => `${String(lines)} mục · chưa lập phiếu`,
    changedSince: (lines) => `${String(lines)} mục · điểm đã đổi sau khi lập phiếu`,
    waiting: (lines, made, due) =>
      `${String(lines)} mục · lập ${made}${due === "" ? "" : `, hạn ${due}`} · chưa trả lời`,
    late: (lines, due, days) =>
      `${String(lines)} mục · hạn ${due}, quá ${String(days)} ngày · chưa trả lời`,
    answered: (day, answers) => `trả lời ${day}: ${counts(answers)}`,
    mentions: (unit, code, other) =>
      `Phiếu của ${unit}, mục ${code} nhắc đến ${other}. Hãy sửa lý do hoặc nhận xét trước khi gửi.`,
    said: { agreed: "Đồng ý", disagreed: "Không đồng ý" },
    preview: (units, due) =>
      `Sẽ lập ${String(units)} phiếu${due === "" ? "" : `, hạn trả lời ${due}`}; mỗi phiếu chỉ có các mục của đơn vị đó.`,
    make: (slips) => `Lập ${String(slips)} phiếu giải trình (.zip)`,
    one: (unit) => `Lập phiếu của ${unit}`,
    take: "Nhận trả lời…",
    delivered: (count) => `Đã ghi ${String(count)} phiếu vào sổ; tệp .zip ở mục tải xuống.`,
    oneMade: "Đã ghi phiếu vào sổ. Lưu tệp phiếu rồi gửi đơn vị.",
    undone: "Đã hoàn tác: sổ không còn ghi các phiếu vừa lập. Đừng gửi các tệp đã tải xuống.",
    reading: (at, of, file) => `Đang đọc tệp ${String(at)}/${String(of)}: ${file}`,
    outcomes: {
      taken: "sẽ nhận",
      known: "đã nhận trước đây, không có gì mới",
      differs: "khác câu trả lời đã nhận",
      refused: "không nhận được",
    },
    changes: (code, before, after) => `${code}: ${before} → ${after}`,
    replace: "Thay bằng tệp này",
    changesHeading: "Khác với câu trả lời đã nhận",
    findingsHeading: "Cần xem",
    willTake: (files, of) => `Sẽ ghi câu trả lời của ${String(files)}/${String(of)} tệp.`,
    confirm: (files) => `Ghi ${String(files)} tệp trả lời`,
    cancel: "Thôi",
    close: "Đóng",
    written: (files) => `Đã ghi câu trả lời của ${String(files)} tệp vào sổ.`,
    takenBack: "Đã hoàn tác: câu trả lời vừa nhận không còn trong sổ.",
    outdated: "Sổ vừa được sửa nên kết quả xem trước không còn đúng. Hãy xem lại rồi ghi.",
    blank: "(trống)",
  },
  explanation: {
    verdict: "Kết luận về minh chứng",
    verdicts: { none: "Chưa kết luận", enough: "Đạt", short: "Chưa đạt" },
    remark: "Nhận xét (in trên phiếu giải trình)",
    write: "Ghi kết luận",
    written: (unit, code) => `Đã ghi kết luận về minh chứng của ${unit}, mục ${code}.`,
    undone: "Đã hoàn tác kết luận về minh chứng.",
    heading: "Giải trình của đơn vị",
    asked: (made, due) => `Đã hỏi ngày ${made}${due === "" ? "" : `, hạn ${due}`}.`,
    notAnswered: "Đơn vị chưa trả lời.",
    more: (evidence) => `Minh chứng bổ sung: ${evidence}`,
  },
  form: {
    title: "Phiếu giải trình",
    status: (answered, of) => `Đã trả lời ${String(answered)}/${String(of)} mục`,
    due: (day) => `trả lời trước hết ngày ${day}`,
    broken:
      "Phiếu không còn nguyên như lúc gửi: điểm hoặc nội dung đã bị sửa. Trưởng khối sẽ không nhận; hãy trả lời trên phiếu gốc.",
    points: (self, given, max) =>
      `Tự chấm ${self} → được chấm ${given}${max === "" ? "" : ` (điểm chuẩn ${max})`}`,
    by: (stage) => `Bước chấm: ${stage}`,
    reason: (reason) => `Lý do: ${reason}`,
    evidence: (codes) => `Minh chứng đã nêu: ${codes}`,
    verdict: (verdict) => `Minh chứng: ${verdict}`,
    agreement: "Đơn vị có đồng ý?",
    explanation: "Giải trình",
    more: "Minh chứng bổ sung",
    write: "Ghi, mục tiếp theo",
    next: "Mục tiếp theo",
    done: "Xong",
    written: (code) => `Đã ghi câu trả lời mục ${code}.`,
    undone: "Đã hoàn tác.",
    show: "Xem ô trong sheet",
    list: "Các mục cần giải trình",
    open: "chưa trả lời",
    noWord: "không đồng ý, chưa giải trình",
    send: "Đã trả lời đủ. Lưu tệp (dạng .xlsx), in ký nếu cần, rồi gửi lại Trưởng khối.",
    lineGone: "Dòng của mục này không còn trong phiếu. Hãy hoàn tác việc xóa dòng.",
    tooLong: (limit) => `Dài quá ${String(limit)} ký tự. Hãy rút gọn.`,
  },
};
