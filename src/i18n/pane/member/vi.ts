import { dateText } from "../../../basics/date-text";
import { viEvidenceDoubt } from "../../messages/vi/form/evidence-warnings";
import { shown, shownField, shownPercent } from "../../messages/shown-text";
import { viFieldNames } from "../../messages/vi/input/field-names";
import { type CardWords, type LeftWords, type MemberWords, type SubmitWords } from "./member-words";
import { viEvidence } from "./vi-evidence";
import { viOwnFindings } from "./vi-findings";

const LEFT: LeftWords = {
  progress: (done, all) => `${String(done)}/${String(all)} tiêu chí`,
  points: (points, max) => `${points}/${max} điểm`,
  waiting: (count) => `${String(count)} tiêu chí chờ tổng hợp`,
  sealed: (code) => `Đã niêm phong: ${code}`,
  sealBroken: "Mã niêm phong không còn khớp với nội dung.",
  missing: (count) => `Còn thiếu (${String(count)})`,
  wrong: (count) => `Cần sửa (${String(count)})`,
  look: (count) => `Nên xem lại (${String(count)})`,
  unwritten: (count) => `Đang nhập dở, chưa ghi (${String(count)})`,
  nothingLeft: "Phiếu đã đủ. Hãy kiểm tra lần cuối rồi nộp.",
  reminders: {
    leafBlank: () => "chưa trả lời",
    inputMissing: ({ field }) => `thiếu ${shownField(field, viFieldNames)}`,
    naReasonMissing: () => "thiếu lý do không áp dụng",
    evidenceMissing: () => "thiếu minh chứng hoặc giải trình",
    evidenceUnknown: ({ given }) => `${shown(given)} không có trong danh mục minh chứng`,
    percentDoubtful: ({ given }) => `tỷ lệ rất nhỏ, hay là ${shownPercent(given, "vi")}%?`,
    legacyLetters: ({ given }) => `${shown(given)} gõ bằng phông chữ cũ, hãy gõ lại bằng Unicode`,
    dataUntilUnreadable: ({ given }) => `${shown(given)} không phải là ngày`,
    dataCutOff: ({ until, to }) =>
      `số liệu mới tính đến ${dateText(until)}, kỳ xét đến ${dateText(to)}`,
    evidenceDoubtful: ({ warning }) => viEvidenceDoubt(warning),
  },
  allCriteria: (count) => `Tất cả ${String(count)} tiêu chí`,
  register: (count) => `Danh mục minh chứng · ${String(count)} tài liệu`,
  check: "Kiểm tra và nộp",
  sealedNext: "Xem mã và cách nộp",
  criteriaTitle: "Tất cả tiêu chí",
  groupPoints: (points) => `${points} điểm`,
  scoredBy: (scorer) => `${scorer} chấm`,
  states: {
    done: "đủ",
    na: "không áp dụng",
    missing: "còn thiếu",
    wrong: "cần sửa",
    waiting: "chờ tổng hợp",
  },
};

const CARD: CardWords = {
  title: (code, max) => `${code} · ${max} điểm`,
  condition: (code) => `${code} · điều kiện xét khen`,
  penalty: (code, max) => `${code} · điểm trừ, tối đa ${max}`,
  place: (at, all) => `Tiêu chí ${String(at)}/${String(all)}`,
  before: (code) => `Tiêu chí trước: ${code}`,
  after: (code) => `Tiêu chí sau: ${code}`,
  how: "Cách chấm",
  na: "Không phát sinh, không áp dụng (nêu lý do)",
  reason: "Lý do không áp dụng",
  reasonHint: "Bắt buộc.",
  explanation: "Giải trình",
  explanationHint: "Bắt buộc khi có điểm mà không có minh chứng.",
  noTick: "Không nội dung nào",
  gives: (points) => `${points} điểm`,
  notApplicable: "không áp dụng",
  waiting: "chờ tổng hợp",
  unanswered: "chưa trả lời",
  notComputable: "chưa đủ số liệu để tính điểm",
  clear: "Xóa câu trả lời",
  showCell: "Xem ô trong phiếu",
  write: "Xong, tiêu chí tiếp theo ↵",
  writeLast: "Xong ↵",
  next: "Tiêu chí tiếp theo ↵",
  written: (code, gives) => `Đã ghi tiêu chí ${code}: ${gives}.`,
  undone: "Đã hoàn tác.",
  replaced: "Khi bấm Xong, câu trả lời ở đây thay cho nội dung trong ô.",
  others: (scorer) => `Tiêu chí này do ${scorer} chấm; đơn vị không nhập.`,
  sealed: "Phiếu đã niêm phong nên không sửa được ở đây. Muốn sửa, hãy rút niêm phong.",
};

const SUBMIT: SubmitWords = {
  title: "Nộp phiếu",
  blocked: (problems) => `Chưa nộp được: còn ${String(problems)} câu trả lời không đọc được.`,
  warned: (left) => `Nộp được, nhưng còn ${String(left)} việc chưa xong.`,
  ready: "Phiếu đầy đủ, nộp được.",
  sealedState: "Phiếu đã niêm phong, nội dung còn nguyên.",
  brokenState: "Nội dung đã đổi sau khi niêm phong.",
  problems: (count) => `Phải sửa trước khi nộp (${String(count)})`,
  reminders: (count) => `Chưa xong (${String(count)})`,
  findings: (count) => `Khác với phiếu phát ra (${String(count)})`,
  checkCode: "Mã kiểm số liệu",
  checkCodeSays: "Đổi khi số liệu đổi; không gồm minh chứng, giải trình.",
  seal: "Mã niêm phong",
  sealSays:
    "Đổi khi bất kỳ nội dung nào đổi. Mã giúp so tệp với bản đã ký; không phải chữ ký số, không cho biết số liệu đúng hay sai.",
  notSealed: "chưa niêm phong",
  uncalculated: "chưa tính được",
  aboutSealing:
    "Niêm phong ghi một mã vào phiếu, tính từ toàn bộ nội dung. Các ô vẫn mở; sửa một ô thì mã không còn khớp.",
  sealNow: "Niêm phong phiếu",
  sealAnyway: "Vẫn niêm phong",
  withdraw: "Rút lại để sửa",
  withdrawSays: "Rút lại chỉ nên làm khi Trưởng khối chưa nhận phiếu; nộp lại phải in và ký lại.",
  withdrawn: "Đã rút niêm phong. Phiếu sửa được.",
  sealedNow: (code) => `Đã niêm phong: ${code}.`,
  send: "Cách nộp",
  steps: (bloc, deadline, code) => [
    "Lưu tệp (Ctrl+S), giữ dạng .xlsx.",
    `In sheet Tự chấm, trình thủ trưởng ký. Bản in phải có mã ${code}.`,
    `Gửi tệp và bản ký về Trưởng khối${bloc === "" ? "" : ` (${bloc})`}${deadline === "" ? "" : `, chậm nhất ${deadline}`}.`,
    "Sau đó không sửa tệp nữa.",
  ],
  mend: "Sửa chỗ đầu tiên",
  toStart: "Về đầu phiếu",
};

/** The words of the member's side, in Vietnamese. */
export const viMember: MemberWords = {
  title: (unit) => `Phiếu tự chấm · ${unit}`,
  left: LEFT,
  card: CARD,
  evidence: viEvidence,
  submit: SUBMIT,
  findings: viOwnFindings,
  hindrances: {
    cellGone: ({ criterion }) =>
      `Ô nhập của tiêu chí ${criterion} không còn trong phiếu. Hãy hoàn tác việc xóa dòng, xóa cột rồi làm lại.`,
    formSealed: () => "Phiếu đã niêm phong. Hãy vào mục Nộp phiếu, rút niêm phong rồi sửa.",
    cellsChangedSince: () =>
      "Chưa hoàn tác được vì các ô đó đã được sửa tiếp. Hãy sửa thẳng trong phiếu.",
    sealCellGone: () =>
      "Ô ghi mã niêm phong không còn trong phiếu. Hãy hoàn tác việc xóa dòng rồi làm lại.",
    registerGone: () =>
      "Sheet Minh chứng không còn trong tệp. Hãy hoàn tác việc xóa sheet, hoặc lấy lại phiếu gốc.",
    registerFull: () =>
      "Danh mục minh chứng đã hết dòng trống. Hãy xóa nội dung những dòng không dùng rồi làm lại.",
    entryGone: ({ evidence }) => `Danh mục không còn tài liệu ${evidence}. Hãy chọn tài liệu khác.`,
    registerColumnGone: () =>
      "Một cột của danh mục minh chứng đã bị xóa. Hãy hoàn tác việc xóa cột rồi làm lại.",
  },
};
