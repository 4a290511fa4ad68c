import { viChanges } from "./changes/vi";
import { viFrame } from "./frame/vi";
import { viIntake } from "./intake/vi";
import { type CheckWords, type PaneWords, type VerdictCounts } from "./pane-words";
import { viMember } from "./member/vi";
import { viPaste } from "./paste/vi";
import { viRanking } from "./ranking/vi";
import { viReconciliation } from "./reconciliation/vi";
import { viRoad } from "./road/vi";
import { viStart } from "./start/vi";
import { viVerification } from "./verification/vi";
import { viCreate } from "./create/vi";
import { viIssue } from "./issue/vi";
import { viSetup } from "./setup/vi";
import { viTable } from "./table/vi";
import { viTemplate } from "./template/vi";

const VERDICTS = { accepted: "Nhận được", look: "Cần xem", refused: "Không nhận" } as const;

function told({ accepted, look, refused }: VerdictCounts): string {
  return [
    `${String(accepted)}\u00a0nhận\u00a0được`,
    ...(look === 0 ? [] : [`${String(look)}\u00a0cần\u00a0xem`]),
    ...(refused === 0 ? [] : [`${String(refused)}\u00a0không\u00a0nhận`]),
  ].join(", ");
}

const CHECK: CheckWords = {
  title: "Kiểm tra phiếu",
  intro:
    "Chọn một hay nhiều phiếu tự chấm (.xlsx) do các đơn vị gửi về. Từng phiếu được đọc và nói rõ: có nhận được không, ô nào cần xem, vì sao.",
  privacy: "Phiếu chỉ được đọc trên máy này, không gửi đi đâu và không bị thay đổi.",
  choose: "Chọn phiếu…",
  chooseAgain: "Chọn phiếu khác…",
  stop: "Dừng lại",
  stopping: "Dừng sau phiếu này…",
  reading: (at, of, file) => `Đang đọc ${String(at)}/${String(of)}: ${file}`,
  finished: (files, counts) => `Đã đọc ${String(files)} tệp: ${told(counts)}.`,
  stopped: (read, files, counts) =>
    `Đã dừng, mới đọc ${String(read)}/${String(files)} tệp${read === 0 ? "" : `: ${told(counts)}`}.`,
  progress: "Số tệp đã đọc",
  verdicts: VERDICTS,
  waiting: "Chờ đọc",
  readingNow: "Đang đọc…",
  unread: "Chưa đọc",
  counted: {
    problems: (count) => `${String(count)} câu không nhận được`,
    findings: (count) => `${String(count)} thay đổi`,
    repairs: (count) => `${String(count)} chỗ đọc lại`,
    reminders: (count) => `${String(count)} việc còn thiếu`,
  },
  headings: {
    problems: (count) => `Câu trả lời không nhận được (${String(count)})`,
    findings: (count) => `Thay đổi so với phiếu phát ra (${String(count)})`,
    repairs: (count) => `Ô đọc khác với cách nhập (${String(count)})`,
    reminders: (count) => `Việc còn phải hoàn thiện (${String(count)})`,
  },
  more: (count) =>
    `Còn ${String(count)} chỗ nữa không kể ra ở đây. Hãy xử lý những chỗ trên rồi kiểm tra lại.`,
  nothingFound: "Phiếu đầy đủ, không có vấn đề gì.",
  about: (unit, year) => `Mã đơn vị ${unit}, năm ${year}.`,
  file: (name) => `Tệp: ${name}`,
  checkCode: (code) => `Mã kiểm số liệu: ${code}`,
  seal: (code, sealed) => `Mã niêm phong: ${code}${sealed ? "" : " (tệp chưa niêm phong)"}`,
  twice: "đơn vị có nhiều tệp",
  troubles: {
    fileUnreadable: () =>
      "Máy không cho đọc tệp này: tệp đã bị chuyển đi, đổi tên hoặc đang bị khóa. Hãy đóng tệp ở chương trình khác rồi chọn lại.",
    readerFailed: ({ reason }) =>
      `Phần mềm gặp lỗi khi đọc tệp này (${reason}). Hãy thử lại; nếu vẫn lỗi, hãy gửi tệp cùng câu này cho người hỗ trợ.`,
  },
};

/** What the pane says of itself, in Vietnamese. */
export const viPaneWords: PaneWords = {
  product: "Khối thi đua",
  otherLanguage: { language: "en", name: "English" },
  outsideExcel: "Đang mở ngoài Excel; vẫn kiểm tra phiếu được.",
  excelTooOld:
    "Excel này cũ hơn Excel 2021 nên chỉ kiểm tra được phiếu. Muốn dùng đủ, hãy mở bằng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.",
  broken: (reason) =>
    `Phần mềm gặp lỗi (${reason}). Hãy đóng ngăn này rồi mở lại; nếu vẫn lỗi, hãy gửi câu này cho người hỗ trợ.`,
  check: CHECK,
  frame: viFrame,
  start: viStart,
  road: viRoad,
  create: viCreate,
  issue: viIssue,
  setup: viSetup,
  table: viTable,
  template: viTemplate,
  changes: viChanges,
  intake: viIntake,
  member: viMember,
  paste: viPaste,
  ranking: viRanking,
  reconciliation: viReconciliation,
  verification: viVerification,
};
