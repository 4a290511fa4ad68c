import { numberText } from "../../basics/number-text";
import { shown, shownPath } from "../messages/shown-text";
import { type Texts } from "../messages/texts";
import { type CommandProblem, type FileTrouble } from "./command-problem";
import { type CommandWords, type NoteKind } from "./command-words";

const TROUBLE: Readonly<Record<FileTrouble, string>> = {
  notFound: "không tìm thấy. Hãy kiểm tra lại tên và đường dẫn.",
  denied: "không có quyền truy cập. Hãy đóng tệp nếu đang mở, hoặc chọn nơi khác.",
  isFolder: "đây là thư mục, không phải tệp. Hãy ghi rõ tên tệp.",
  notFolder: "trên đường dẫn có một tệp nằm ở chỗ của thư mục. Hãy chọn nơi khác.",
  full: "ổ đĩa đã đầy. Hãy giải phóng chỗ trống rồi làm lại.",
  inUse: "tệp đang được chương trình khác sử dụng. Hãy đóng tệp rồi làm lại.",
  nameTooLong: "tên tệp hoặc đường dẫn quá dài. Hãy chọn thư mục có đường dẫn ngắn hơn.",
  other: "hệ điều hành từ chối. Hãy thử lại hoặc chọn nơi khác.",
};

const PROBLEMS: Texts<CommandProblem> = {
  commandMissing: () => "Chưa có lệnh nào. Hãy ghi tên lệnh.",
  commandUnknown: ({ given }) => `Không có lệnh ${shown(given)}. Hãy ghi lại tên lệnh.`,
  optionUnknown: ({ given }) =>
    `Lệnh này không có tùy chọn ${shown(given)}. Hãy bỏ đi hoặc ghi lại.`,
  optionWithoutValue: ({ option }) =>
    `Tùy chọn ${shown(option)} cần một giá trị đứng sau. Hãy bổ sung.`,
  optionWithValue: ({ option }) =>
    `Tùy chọn ${shown(option)} không nhận giá trị. Hãy bỏ giá trị đi.`,
  optionRepeated: ({ option }) =>
    `Tùy chọn ${shown(option)} được ghi hai lần. Hãy chỉ ghi một lần.`,
  optionMissing: ({ option }) => `Lệnh này cần tùy chọn ${shown(option)}. Hãy bổ sung.`,
  languageUnknown: ({ given }) =>
    `Không có ngôn ngữ ${shown(given)}. Hãy chọn vi (tiếng Việt) hoặc en (tiếng Anh).`,
  operandMissing: ({ operand }) => `Còn thiếu tệp ${shown(operand)}. Hãy ghi đường dẫn của tệp đó.`,
  operandUnexpected: ({ given }) => `Thừa ${shown(given)}: lệnh không nhận thêm tệp. Hãy bỏ đi.`,
  outputClashes: ({ path }) =>
    `Kết quả sẽ đè lên tệp ${shownPath(path)} cũng dùng trong lệnh này. Hãy chọn tên tệp khác cho kết quả.`,
  fileUnreadable: ({ path, trouble, system }) =>
    `Không đọc được tệp ${shownPath(path)} (${system}): ${TROUBLE[trouble]}`,
  outputUnwritable: ({ path, trouble, system }) =>
    `Không ghi được vào ${shownPath(path)} (${system}): ${TROUBLE[trouble]}`,
  outputExists: ({ path }) =>
    `Đã có tệp ${shownPath(path)}, có thể chứa số liệu đã nhập. Hãy chọn thư mục khác, hoặc thêm --force để ghi đè.`,
  textNotUnicode: ({ path }) =>
    `Tệp ${shownPath(path)} không phải văn bản UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.`,
  jsonBroken: ({ path, line }) =>
    line > 0
      ? `Tệp ${shownPath(path)} sai cú pháp JSON ở dòng ${numberText(line, "vi")}. Hãy sửa lại dòng đó.`
      : `Tệp ${shownPath(path)} sai cú pháp JSON. Hãy kiểm tra dấu ngoặc, dấu phẩy và dấu nháy.`,
};

const NOTES: Readonly<Record<NoteKind, string>> = {
  problems: "Câu trả lời không nhận được",
  findings: "Thay đổi so với phiếu phát ra",
  repairs: "Ô đọc khác với cách nhập",
  reminders: "Việc còn phải hoàn thiện",
  replaced: "Câu trả lời thay cho bản trước",
};

/** What the command line says of itself, in Vietnamese. */
export const viCommandWords: CommandWords = {
  usage: `Cách dùng: npm run -s bloc -- LỆNH …

  score BẢNG.json KHỐI.json
      Tính điểm, xếp hạng; in kết quả dạng JSON.
  distribute BẢNG.json KHỐI.json --out THƯ_MỤC [--force]
      Ghi cho mỗi đơn vị một phiếu tự chấm. --force: ghi đè phiếu đã có.
  consolidate BẢNG.json KHỐI.json PHIẾU.xlsx… --out SỔ.xlsx [--report BÁO_CÁO.json] [--force]
      Nhận các phiếu vào sổ khối. Sổ đã có được giữ lại dưới tên khác, trừ khi có --force.
  check PHIẾU.xlsx
      Kiểm tra một phiếu, liệt kê vấn đề theo từng ô; cho biết mã kiểm và mã niêm phong.
  seal PHIẾU.xlsx --out PHIẾU_NIÊM_PHONG.xlsx [--force]
      Niêm phong một phiếu đã điền xong: ghi mã niêm phong vào phiếu và chân mỗi trang in.
  documents VĂN_BẢN.txt
      Tìm các văn bản được viện dẫn trong một tệp chữ; in kết quả dạng JSON.
  rehearse BẢNG.json
      Diễn tập một bảng tiêu chí với đơn vị tự dựng; báo ra đúng hay lệch ở đâu. Không ghi gì.
  demo [--out THƯ_MỤC]
      Chạy thử trọn một mùa chấm điểm với dữ liệu mẫu.

  --lang vi|en   ngôn ngữ (mặc định: vi)
  --json         in thông báo dạng JSON
  --help         in hướng dẫn này

  Mã thoát: 0 xong; 1 có vấn đề, có phiếu bị từ chối; 2 gõ lệnh sai.`,
  problems: { place: () => "", texts: PROBLEMS },
  seeHelp: "Xem cách dùng: npm run -s bloc -- --help",
  issued: (count, folder) => `Đã ghi ${String(count)} phiếu vào ${folder}:`,
  taken: (accepted, refused) => `Nhận ${String(accepted)} phiếu, từ chối ${String(refused)} phiếu.`,
  accepted: (file, unit, { problems, findings, repairs, reminders, replaced }) =>
    `Nhận ${file} (${unit}): ${String(problems)} vấn đề, ${String(findings)} thay đổi, ${String(repairs)} chỗ đọc lại, ${String(reminders)} việc còn thiếu, ${String(replaced)} câu trả lời được thay.`,
  refused: (file) => `Từ chối ${file}`,
  differs: (criterion) =>
    `Tiêu chí ${criterion}: tệp này ghi khác với tệp đã nhận. Hãy hỏi đơn vị tệp nào đúng, rồi nhận lại chỉ tệp đó.`,
  replaced: (criterion) =>
    `Tiêu chí ${criterion}: câu trả lời trong phiếu thay cho câu trả lời đã có trước đây. Hãy so sánh hai bản.`,
  blocWorkbook: (path) => `Sổ khối: ${path}`,
  formerKept: (path) => `Sổ khối có từ trước được giữ lại tại: ${path}`,
  noBlocWorkbook: "Không có phiếu nào được nhận nên không ghi sổ khối.",
  report: (path) => `Báo cáo: ${path}`,
  checked: (unit, year) => `Phiếu của đơn vị ${unit}, năm ${year}`,
  notes: (kind, count) => `${NOTES[kind]} (${String(count)}):`,
  nothingFound: "Phiếu đầy đủ, không có vấn đề gì.",
  checkCode: ({ printed, computed, agrees }) => {
    if (computed === null)
      return "Mã kiểm số liệu: không tính được, vì có ô nhập là công thức chưa có kết quả.";
    if (printed === null) return `Mã kiểm số liệu: ${computed} (tính từ số liệu; tệp chưa ghi mã)`;
    return agrees === true
      ? `Mã kiểm số liệu: ${computed}`
      : `Mã kiểm số liệu: tệp ghi ${shown(printed)}, tính lại từ số liệu được ${computed}`;
  },
  seal: ({ printed, computed, agrees }) => {
    const code = computed ?? "";
    if (printed === null) return `Mã niêm phong: ${code} (tính từ nội dung; tệp chưa niêm phong)`;
    return agrees === true
      ? `Mã niêm phong: ${code}, đúng với nội dung tệp`
      : `Mã niêm phong: tệp ghi ${shown(printed)}, tính lại từ nội dung được ${code}`;
  },
  sealed: (path) => `Phiếu đã niêm phong: ${path}`,
  sealMeaning:
    "In phiếu từ tệp này để ký; sau đó không sửa tệp nữa. Mã trên bản ký khớp với mã của tệp nghĩa là nội dung tệp đúng là nội dung đã ký; mã không phải chữ ký số.",
  ranking: (bloc, year) => `Bảng xếp hạng năm ${String(year)}: ${bloc}`,
  columns: {
    rank: "Hạng",
    unit: "Đơn vị",
    total: "Tổng điểm",
    band: "Xếp loại",
    award: "Đề nghị khen thưởng",
  },
  incomplete: "thiếu số liệu",
  demoFiles: ({ issued, filled, bloc }) => [
    `Phiếu đã phát:   ${issued}`,
    `Phiếu đã nộp:    ${filled}`,
    `Sổ khối:         ${bloc}`,
  ],
};
