import { type CriteriaWords } from "../../workbook/look/criteria-words";

/** The sheet of criteria, in Vietnamese. */
export const viCriteria: CriteriaWords = {
  sheet: "Tiêu chí",
  title: (template) => `BẢNG TIÊU CHÍ CHẤM ĐIỂM THI ĐUA\n${template}`,
  columns: {
    id: "",
    code: "Mã",
    title: "Nội dung tiêu chí",
    max: "Điểm tối đa",
    how: "Cách chấm",
    evidence: "Minh chứng yêu cầu",
    scorer: "Người chấm",
    na: "Không áp dụng",
    sum: "Cộng các mục con",
    section: "Phần",
    parent: "Thuộc mục",
    cap: "Trần của nhóm",
    rule: "Kiểu chấm",
    figure: "Trị số",
    floor: "Sàn tỷ lệ",
    most: "Trần tỷ lệ",
    lower: "Thấp là tốt",
    unit: "Đơn vị tính",
    demand: "Khi nào cần minh chứng",
    key: "",
  },
  totals: {
    base: "Tổng điểm nội dung",
    scale: "Thang điểm",
    bonusCap: "Trần điểm thưởng",
    penaltyCap: "Trần điểm trừ",
    precision: "Số chữ số thập phân của điểm",
    version: "Phiên bản của bảng",
  },
  naAllowed: "Được",
  lines: {
    option: "Mức hoặc nội dung",
    ">": "Trên",
    ">=": "Từ",
    "<": "Dưới",
    "<=": "Đến",
    else: "Còn lại",
  },
  sections: { content: "Nội dung", bonus: "Thưởng", penalty: "Trừ", condition: "Điều kiện" },
  demands: {
    always: "Luôn cần",
    ifPoints: "Khi có điểm",
    ifBelowMax: "Khi chưa tối đa",
    never: "Không cần",
  },
  unlimited: "không giới hạn",
  hints: {
    choice: { title: "Chọn trong danh sách", text: "Bấm mũi tên bên phải ô để chọn." },
    parent: {
      title: "Mã của mục cấp trên",
      text: "Chọn mã của nhóm chứa mục này; mục cấp cao nhất thì để trống.",
    },
    points: {
      title: "Nhập điểm",
      text: "Chỉ nhập số từ 0 trở lên, không kèm chữ “điểm”. Điểm trừ cũng ghi số dương.",
    },
    figure: {
      title: "Nhập trị số",
      text: "Điểm cho mỗi lần, mỗi đơn vị; bước điểm; mốc của bậc; hoặc giá trị đạt điểm tối đa.",
    },
    most: {
      title: "Trần tỷ lệ",
      text: "Nhập số lần chỉ tiêu được tính nhiều nhất, như 1 hay 1,2; hoặc ghi: không giới hạn.",
    },
  },
};
