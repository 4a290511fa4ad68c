import { shown } from "../../messages/shown-text";
import { type SetupWords } from "./setup-words";

const DAYS = {
  deadline: "Hạn nộp bảng tự chấm",
  evidenceFrom: "Minh chứng từ ngày",
  evidenceTo: "Minh chứng đến ngày",
} as const;

/** The words of the form of a bloc, in Vietnamese. */
export const viSetup: SetupWords = {
  name: "Tên khối",
  nameExample: "Khối thi đua II",
  year: "Năm",
  period: "Kỳ chấm điểm",
  periods: { year: "Cả năm", firstHalf: "6 tháng đầu năm", other: "Đợt khác" },
  firstHalf: "6 tháng đầu năm",
  otherPeriod: "Tên đợt",
  otherPeriodExample: "đợt 1",
  days: DAYS,
  dayExample: "ngày/tháng/năm",
  members: (count) => (count === 0 ? "Đơn vị thành viên" : `${String(count)} đơn vị thành viên`),
  nobodyYet: "Chưa có đơn vị nào.",
  toAdd: "Thêm đơn vị",
  toAddExample: "Mỗi dòng một đơn vị, hoặc dán danh sách từ Excel, Word",
  add: (count) => (count === 0 ? "Thêm" : `Thêm ${String(count)} đơn vị`),
  fromSelection: "Lấy vùng đang chọn",
  added: (count) => `Đã thêm ${String(count)} đơn vị.`,
  nobodyFound: "Không thấy tên đơn vị nào. Hãy chọn các ô có tên đơn vị, hoặc gõ mỗi dòng một tên.",
  repeated: (names) => `Đã có trong danh sách nên không thêm lần nữa: ${names}.`,
  garbled: (names) =>
    `Tên gõ bằng phông chữ cũ (.VnTime, VNI) nên đọc không đúng: ${names}. Hãy chuyển sang Unicode hoặc gõ lại.`,
  leader: "Trưởng khối",
  deputy: "Phó Trưởng khối",
  notChosen: "Chưa chọn",
  edit: (name) => `Sửa ${name}`,
  memberName: "Tên đơn vị",
  memberId: "Mã đơn vị",
  finish: "Xong",
  remove: "Bỏ khỏi danh sách",
  withdraw: "Rút khỏi khối",
  bringBack: "Tham gia lại",
  withdrawn: "đã rút",
  moveUp: "Đưa lên",
  moveDown: "Đưa xuống",
  yearStays: (year) =>
    `Năm ${String(year)} không đổi được vì nằm trong mã của mọi phiếu; năm khác thì lập khối mới.`,
  noChange: "Chưa sửa gì.",
  willChange: "Sẽ sửa trong sổ:",
  formsAreOut: (day) =>
    `Phiếu phát ngày ${day} chưa có những thay đổi này. Phiếu vẫn nhận được; muốn đơn vị thấy thay đổi thì phát hành lại.`,
  save: "Ghi thay đổi",
  saved: "Đã ghi thay đổi vào sổ.",
  undone: "Đã trả lại như trước.",
  problems: {
    blocNameBlank: () => "Chưa có tên khối. Hãy nhập tên khối.",
    yearUnreadable: ({ given }) =>
      given.trim() === ""
        ? "Chưa có năm. Hãy nhập năm, ví dụ 2026."
        : `Năm ${shown(given)} không đúng. Hãy nhập bốn chữ số, ví dụ 2026.`,
    periodBlank: () => "Chưa có tên đợt. Hãy nhập tên đợt, ví dụ đợt 1.",
    dayUnreadable: ({ day, given }) =>
      `${DAYS[day]}: ${shown(given)} không phải ngày. Hãy nhập ngày/tháng/năm, ví dụ 05/12/2026.`,
    windowReversed: () => "Ngày đầu của minh chứng đứng sau ngày cuối. Hãy sửa một trong hai ngày.",
    leaderIsDeputy: () =>
      "Trưởng khối và Phó Trưởng khối là cùng một đơn vị. Hãy chọn lại một trong hai.",
    membersTooMany: ({ count, most }) =>
      `Danh sách có ${String(count)} đơn vị, nhiều hơn ${String(most)}. Hãy bỏ những dòng không phải đơn vị của khối.`,
  },
  effects: {
    memberAdded: ({ name }) => `Thêm ${name}; đơn vị này cần được phát phiếu.`,
    memberRenamed: ({ name, to }) => `Đổi tên ${name} thành ${to}; mã và điểm giữ nguyên.`,
    memberWithdrawn: ({ name }) => `${name} rút khỏi khối: không tính điểm, không xếp hạng.`,
    memberBack: ({ name }) => `${name} tham gia lại: được tính điểm và xếp hạng.`,
    memberRemoved: ({ name }) => `Bỏ ${name} khỏi danh sách.`,
    orderChanged: () => "Xếp lại thứ tự các đơn vị.",
    blocRenamed: () => "Đổi tên khối.",
    periodChanged: () => "Đổi kỳ chấm điểm.",
    rolesChanged: () => "Đổi Trưởng khối, Phó Trưởng khối.",
    deadlineChanged: () => "Đổi hạn nộp; số ngày nộp chậm được tính lại.",
    windowChanged: () => "Đổi thời gian của minh chứng.",
  },
  refusals: {
    memberHasEntries: ({ name }) =>
      `${name} đã có điểm hoặc đã nộp phiếu nên không bỏ được. Hãy chọn “Rút khỏi khối”.`,
    cellsNotUnderstood: ({ count }) =>
      `Trong sổ có ${String(count)} ô chưa đọc được; vẽ lại trang sẽ mất những gì đã gõ ở đó. Hãy sửa các ô này trước (màn hình Thẩm định kể rõ từng ô).`,
  },
};
